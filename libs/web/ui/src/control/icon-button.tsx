import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import './icon-button.css';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  readonly icon: IconName;
  /** What it does, in words. */
  readonly label: string;
  readonly bordered?: boolean;
}

export const IconButton = ({ icon, label, bordered, ...props }: IconButtonProps) => (
  <AriaButton
    {...props}
    aria-label={label}
    className={`ui-icon-button${bordered ? ' ui-icon-button-bordered' : ''}`}
  >
    <Icon name={icon} />
  </AriaButton>
);
