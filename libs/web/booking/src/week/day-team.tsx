import type { PersonBadge } from '@etage/contract';
import { Avatar } from '@etage/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** So many names fit under a day without making it a list of people. */
const SHOWN = 5;

/** Who of my team is in, as far as they let me know. */
export function DayTeam({ team }: { readonly team: readonly PersonBadge[] }) {
  const { t } = useTranslation();
  const headingId = useId();
  if (team.length === 0) return <p className="week-team-nobody">{t('week.nobodyIn')}</p>;
  return (
    <div className="week-team">
      <h3 id={headingId}>{t('week.team')}</h3>
      <ul className="week-team-list" aria-labelledby={headingId}>
        {team.slice(0, SHOWN).map(({ personId, displayName, initials }) => (
          <li key={personId}>
            <Avatar initials={initials} />
            <span>{displayName}</span>
          </li>
        ))}
        {team.length > SHOWN && (
          <li className="week-soft">{t('week.more', { count: team.length - SHOWN })}</li>
        )}
      </ul>
    </div>
  );
}
