import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import './notice.css';

export interface NoticeProps {
  readonly tone: 'info' | 'ok' | 'warn' | 'danger';
  readonly children: ReactNode;
}

const ICONS = { info: 'info', ok: 'check', warn: 'warning', danger: 'error' } as const;

/** Something to know, in the place it concerns; a danger is read out at once. */
export const Notice = ({ tone, children }: NoticeProps) => (
  <div className={`ui-notice ui-notice-${tone}`} role={tone === 'danger' ? 'alert' : undefined}>
    <Icon name={ICONS[tone]} />
    <div className="ui-notice-text">{children}</div>
  </div>
);
