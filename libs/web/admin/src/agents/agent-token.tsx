import { Button, Dialog, Notice, showToast, TextField } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface AgentTokenProps {
  readonly name: string;
  readonly token: string;
  readonly onClose: () => void;
}

/** A token to be copied, and how it is used; it is not told again. */
export function AgentToken({ name, token, onClose }: AgentTokenProps) {
  const { t } = useTranslation();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(token);
      showToast({ tone: 'ok', text: t('admin.agents.copied') });
    } catch {
      showToast({ tone: 'danger', text: t('admin.agents.copyFailed') });
    }
  };
  return (
    <Dialog
      isOpen
      heading={t('admin.agents.tokenHeading', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => void copy()}>{t('admin.agents.copy')}</Button>
          <Button variant="primary" onPress={onClose}>
            {t('admin.agents.done')}
          </Button>
        </>
      }
    >
      <Notice tone="warn">{t('admin.agents.tokenOnce')}</Notice>
      <TextField
        isReadOnly
        label={t('admin.agents.token')}
        description={t('admin.agents.tokenUse')}
        value={token}
      />
    </Dialog>
  );
}
