import { IconButton } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { Team } from './use-team';

/** Opens who is there, and closes it again. */
export function TeamButton({ team }: { readonly team: Team }) {
  const { t } = useTranslation();
  return (
    <IconButton
      icon="team"
      label={t('team.open')}
      aria-pressed={team.isOpen}
      onPress={() => {
        team.setOpen(!team.isOpen);
      }}
    />
  );
}
