import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../control/icon-button';
import './dialog.css';

export interface DialogProps {
  readonly heading: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
}

/** Asks for everything at once and gives the focus back where it came from. */
export function Dialog({ heading, isOpen, onClose, children, actions }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="ui-shade"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="ui-dialog-frame">
        <AriaDialog className="ui-dialog">
          <header className="ui-dialog-head">
            <Heading slot="title">{heading}</Heading>
            <IconButton icon="close" label={t('common.close')} onPress={onClose} />
          </header>
          {children}
          {actions && <footer className="ui-dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
