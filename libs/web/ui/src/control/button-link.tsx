import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import './button.css';

export interface ButtonLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: IconName;
  readonly 'aria-label'?: string;
  /** For what is no screen of ours: a file. */
  readonly target?: '_blank';
}

/** Goes somewhere, and looks like a button because it is the next step. */
export const ButtonLink = ({
  children,
  variant = 'secondary',
  icon,
  ...props
}: ButtonLinkProps) => (
  <Link {...props} className={`ui-button ui-button-${variant}`}>
    {icon && <Icon name={icon} size={18} />}
    {children}
  </Link>
);
