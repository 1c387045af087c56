import { useRemoveAgent } from '@etage/client';
import type { AgentId } from '@etage/domain';
import { Button, Dialog, DialogButton, showToast, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface RemoveAgentProps {
  readonly agent: { readonly agentId: AgentId; readonly name: string };
  readonly onRemoved: () => void;
}

/** Asks once: a token that is gone cannot be brought back. */
export function RemoveAgent({ agent: { agentId, name }, onRemoved }: RemoveAgentProps) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const { mutateAsync, isPending } = useRemoveAgent();
  const remove = async (onClose: () => void): Promise<void> => {
    try {
      await mutateAsync(agentId);
      showToast({ tone: 'ok', text: t('admin.agents.removed', { name }) });
      onClose();
      onRemoved();
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <DialogButton
      variant="danger"
      label={t('admin.agents.remove')}
      aria-label={t('admin.agents.removeLabel', { name })}
    >
      {(onClose) => (
        <Dialog
          isOpen
          heading={t('admin.agents.removeHeading', { name })}
          onClose={onClose}
          actions={
            <>
              <Button onPress={onClose}>{t('admin.agents.keep')}</Button>
              <Button variant="danger" busy={isPending} onPress={() => void remove(onClose)}>
                {t('admin.agents.remove')}
              </Button>
            </>
          }
        >
          <p>{t('admin.agents.removeHint')}</p>
        </Dialog>
      )}
    </DialogButton>
  );
}
