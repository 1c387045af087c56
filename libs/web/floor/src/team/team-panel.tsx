import { useColleagues } from '@etage/client';
import type { FloorId, PlaceId } from '@etage/domain';
import { Button, IconButton, Notice, SearchField, Skeleton, useFormats } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { ColleagueList, PickRow } from './colleague-list';
import { GuestField } from './guest-field';
import { TeamProposal } from './team-proposal';
import { pickOfGuest, pickOfPerson } from './team-pick';
import { useBookThisTeam } from './use-book-this-team';
import type { Team } from './use-team';
import './team-panel.css';

export interface TeamPanelProps {
  readonly state: FloorState;
  readonly team: Team;
  readonly onGo: (floorId: FloorId, placeId: PlaceId) => void;
}

/** Those who were chosen and are not in the list that is shown: guests, and people found by another search. */
function Others({ team, shown }: { readonly team: Team; readonly shown: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const others = team.picks.filter(({ id }) => !shown.has(id));
  if (others.length === 0) return null;
  return (
    <ul className="team-list" aria-label={t('team.others')}>
      {others.map((one) => (
        <PickRow key={one.id} {...{ one }} picks={team.picks} onPick={team.pick}>
          <span className="team-seat-none">
            {'guestId' in one.member ? t('team.guest.word') : ''}
          </span>
        </PickRow>
      ))}
    </ul>
  );
}

function Found({ state, team, onGo, search }: TeamPanelProps & { readonly search: string }) {
  const { t } = useTranslation();
  const { data: colleagues, isError } = useColleagues(state.choice.slot, search);
  if (isError) return <Notice tone="danger">{t('team.loadFailed')}</Notice>;
  if (!colleagues) return <Skeleton lines={4} />;
  const shown = new Set([state.session.personId, ...colleagues.map((one) => one.person.personId)]);
  // Whoever has a desk already needs no other one.
  const bookable = colleagues
    .filter((one) => one.bookable && one.seats.length === 0)
    .map((one) => pickOfPerson(one.person));
  const missing = bookable.filter(({ id }) => !team.picks.some((pick) => pick.id === id));
  return (
    <>
      <ColleagueList {...{ state, colleagues, onGo }} picks={team.picks} onPick={team.pick} />
      {colleagues.length === 0 && <p className="floor-panel-note">{t('team.nobody')}</p>}
      <Others team={team} shown={shown} />
      {missing.length > 0 && (
        <Button
          icon="team"
          onPress={() => {
            team.pick([...team.picks, ...missing]);
          }}
        >
          {t('team.all', { count: missing.length })}
        </Button>
      )}
    </>
  );
}

/** Who is there during the slot, and in the same place: desks side by side for those one chooses. */
export function TeamPanel({ state, team, onGo }: TeamPanelProps) {
  const { t } = useTranslation();
  const formats = useFormats(state.home.site.calendar.timeZone);
  const [search, setSearch] = useState('');
  const { submit, isPending } = useBookThisTeam(state, team);
  const isTeam = team.picks.some(({ id }) => id !== state.session.personId);
  const count = team.seats.length;
  const isRefused = (team.proposal?.refused.length ?? 0) > 0;
  return (
    <div className="floor-panel-place">
      <header className="floor-panel-head">
        <div>
          <h2 className="floor-panel-name">{t('team.heading')}</h2>
          <p className="floor-panel-where">{formats.slot(state.choice.slot)}</p>
        </div>
        <IconButton
          icon="close"
          label={t('common.close')}
          onPress={() => {
            team.setOpen(false);
          }}
        />
      </header>
      <SearchField label={t('team.search')} value={search} onChange={setSearch} />
      <Found {...{ state, team, onGo, search }} />
      <GuestField
        onGuest={(guest) => {
          const one = pickOfGuest(guest);
          team.pick([...team.picks.filter(({ id }) => id !== one.id), one]);
        }}
      />
      {isTeam && (
        <div className="team-foot">
          <TeamProposal {...{ state, team }} />
          <Button
            wide
            variant="primary"
            busy={isPending}
            isDisabled={count === 0 || isRefused || state.live === 'offline'}
            onPress={submit}
          >
            {t('team.book', { count: count || team.picks.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
