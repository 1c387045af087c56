import type { ReactNode } from 'react';
import { ToggleButton, type ToggleButtonProps } from 'react-aria-components';
import { Icon } from '../icon/icon';
import './toggle-chip.css';

export interface ToggleChipProps extends Omit<
  ToggleButtonProps,
  'className' | 'style' | 'children'
> {
  readonly children: ReactNode;
}

/** A filter that is on or off; when on it shows a tick, so that colour is not alone. */
export const ToggleChip = ({ children, ...props }: ToggleChipProps) => (
  <ToggleButton {...props} className="ui-chip">
    {({ isSelected }) => (
      <>
        {isSelected && <Icon name="check" size={14} />}
        <span className="ui-chip-text">{children}</span>
      </>
    )}
  </ToggleButton>
);
