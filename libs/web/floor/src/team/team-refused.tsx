import { Button, Notice, rejectionText, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { memberId } from './team-pick';
import type { TeamProposalProps } from './team-proposal';

/** Who cannot come, and why; one press goes on with the others. */
export function TeamRefused({ state, team }: TeamProposalProps) {
  const { t } = useTranslation();
  const wording = useWording(state.home.site.calendar.timeZone);
  const refused = (team.proposal?.refused ?? []).map(({ member, rejections }) => {
    const id = memberId(member);
    const reasons = rejections.map((rejection) =>
      rejection.code === 'person-already-booked'
        ? t('team.refused.person-already-booked')
        : rejectionText(rejection, wording),
    );
    const name = team.picks.find((pick) => pick.id === id)?.name ?? '';
    return { id, name, reason: reasons.join(' ') };
  });
  const [first] = refused;
  if (!first) return null;
  const ids = new Set(refused.map(({ id }) => id));
  return (
    <Notice tone="warn">
      {refused.map(({ id, name, reason }) => (
        <p key={id}>
          <strong>{name}</strong>: {reason}
        </p>
      ))}
      <Button
        onPress={() => {
          team.pick(team.picks.filter(({ id }) => !ids.has(id)));
        }}
      >
        {t('team.without', { count: refused.length, name: first.name })}
      </Button>
    </Notice>
  );
}
