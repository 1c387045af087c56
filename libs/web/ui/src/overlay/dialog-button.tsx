import { useState, type ReactNode } from 'react';
import { Button, type ButtonProps } from '../control/button';

export interface DialogButtonProps extends Omit<ButtonProps, 'children' | 'onPress'> {
  readonly label: ReactNode;
  /** The dialog, made anew whenever it is opened. */
  readonly children: (onClose: () => void) => ReactNode;
}

/** A button that opens a dialog. */
export function DialogButton({ label, children, ...button }: DialogButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
  };
  return (
    <>
      <Button
        {...button}
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {label}
      </Button>
      {isOpen && children(close)}
    </>
  );
}
