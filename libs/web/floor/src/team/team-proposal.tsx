import type { TeamProposal as Proposal } from '@etage/contract';
import { Notice, placeName, problemText, Select, Skeleton, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { memberId } from './team-pick';
import { TeamRefused } from './team-refused';
import type { Team } from './use-team';

export interface TeamProposalProps {
  readonly state: FloorState;
  readonly team: Team;
}

/** How they would sit, in words: side by side, or in which groups and how far apart. */
function useGroupText({ home }: FloorState) {
  const { t, i18n } = useTranslation();
  const metres = (length: number): string =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 }).format(Math.ceil(length));
  return ({ groups, openDesks }: Proposal, size: number): string => {
    const [first, ...others] = groups;
    if (!first) return t('team.tooFew', { count: openDesks, size, floor: home.floor.name });
    if (others.length === 0) return t('team.together', { metres: metres(first.spreadMetres) });
    const sizes = groups.map(({ seats }) => seats.length).join(' + ');
    const apart = Math.max(...others.map(({ apartMetres }) => apartMetres));
    return t('team.split', { sizes, metres: metres(apart) });
  };
}

/** Who would sit where; whoever chooses another desk swaps with the one who had it. */
export function TeamProposal({ state, team }: TeamProposalProps) {
  const { t } = useTranslation();
  const wording = useWording(state.home.site.calendar.timeZone);
  const groupText = useGroupText(state);
  const { proposal, seats, picks, error } = team;
  if (error) return <Notice tone="danger">{problemText(error, wording)}</Notice>;
  if (!proposal) return <Skeleton lines={3} />;
  const named = new Map(
    state.places.map(({ place }) => [place.placeId, placeName(place, t)] as const),
  );
  const options = seats.map(({ placeId }) => ({
    id: placeId,
    label: named.get(placeId) ?? placeId,
  }));
  return (
    <section className="team-proposal" aria-live="polite" aria-label={t('team.proposal')}>
      <p>{groupText(proposal, picks.length)}</p>
      <TeamRefused {...{ state, team }} />
      {seats.map((seat) => {
        const id = memberId(seat);
        const pick = picks.find((one) => one.id === id);
        return (
          <div key={id} className="team-place">
            <span>{pick?.name}</span>
            <Select
              label={t('team.placeOf', { name: pick?.name ?? '' })}
              labelHidden
              {...{ options }}
              value={seat.placeId}
              onChange={(placeId) => {
                team.swap(id, placeId);
              }}
            />
          </div>
        );
      })}
    </section>
  );
}
