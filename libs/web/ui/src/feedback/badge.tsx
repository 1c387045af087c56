import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import './badge.css';

export interface BadgeProps {
  readonly tone: 'neutral' | 'accent' | 'ok' | 'info' | 'warn' | 'danger';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export const Badge = ({ tone, icon, children }: BadgeProps) => (
  <span className={`ui-badge ui-badge-${tone}`}>
    {icon && <Icon name={icon} size={14} />}
    {children}
  </span>
);
