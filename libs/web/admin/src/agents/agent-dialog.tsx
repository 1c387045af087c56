import { useAddAgent } from '@etage/client';
import { Button, Dialog, Notice, problemText, TextField, useWording } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentToken } from './agent-token';

const LONGEST_NAME = 80;

/** Names a program and makes its token, which is shown this once. */
export function AgentDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { mutate, data: agent, error, isPending } = useAddAgent();
  if (agent) return <AgentToken {...agent} onClose={onClose} />;
  const isMissing = isTried && name.trim() === '';
  const add = (): void => {
    setIsTried(true);
    if (name.trim() !== '') mutate(name.trim());
  };
  return (
    <Dialog
      isOpen
      heading={t('admin.agents.addHeading')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('admin.leave')}</Button>
          <Button variant="primary" busy={isPending} onPress={add}>
            {t('admin.agents.make')}
          </Button>
        </>
      }
    >
      <TextField
        autoFocus
        label={t('admin.agents.name')}
        description={t('admin.agents.nameHint')}
        value={name}
        onChange={setName}
        maxLength={LONGEST_NAME}
        isInvalid={isMissing}
        errorMessage={t('admin.agents.nameMissing')}
      />
      {error && <Notice tone="danger">{problemText(error, wording)}</Notice>}
    </Dialog>
  );
}
