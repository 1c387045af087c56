import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import './button.css';

export interface ButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'isPending'
> {
  readonly children: ReactNode;
  /** One primary action a view; `quiet` has no border until it is pointed at. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** As wide as its container, and a little taller: the main action of a panel. */
  readonly wide?: boolean;
  /** At work on the last press: takes no other one, and keeps the focus. The words should say so. */
  readonly busy?: boolean;
}

export const Button = ({
  children,
  variant = 'secondary',
  icon,
  wide,
  busy,
  ...props
}: ButtonProps) => (
  <AriaButton
    {...props}
    {...(busy && { onPress: undefined, 'data-busy': true })}
    className={`ui-button ui-button-${variant}${wide ? ' ui-button-wide' : ''}`}
  >
    {icon && <Icon name={icon} size={18} />}
    {children}
  </AriaButton>
);
