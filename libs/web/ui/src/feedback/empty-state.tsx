import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import './empty-state.css';

export interface EmptyStateProps {
  readonly icon: IconName;
  readonly heading: string;
  /** What to do next. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** 1 where it is all that is on the page. */
  readonly level?: 1 | 2;
}

export const EmptyState = ({ icon, heading, children, action, level = 2 }: EmptyStateProps) => (
  <div className="ui-empty">
    <Icon name={icon} size={32} />
    {level === 1 ? <h1>{heading}</h1> : <h2>{heading}</h2>}
    {children && <p>{children}</p>}
    {action}
  </div>
);
