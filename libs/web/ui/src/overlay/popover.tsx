import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import './popover.css';

export interface PopoverProps {
  /** What is pressed to open it: a Button or an IconButton. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small surface beside its button; Escape and a press outside close it. */
export const Popover = ({ trigger, label, children }: PopoverProps) => (
  <DialogTrigger>
    {trigger}
    {/* The dialog has its name; React Aria would name the box around it after the button as well. */}
    <AriaPopover className="ui-popover" offset={6} aria-labelledby="">
      <Dialog className="ui-popover-body" aria-label={label}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
);
