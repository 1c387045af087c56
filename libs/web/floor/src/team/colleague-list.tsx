import type { ColleagueView } from '@etage/contract';
import type { FloorId, PlaceId } from '@etage/domain';
import { Avatar, Icon } from '@etage/ui';
import { Button, Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { pickOfPerson, type TeamPick } from './team-pick';
import { useSeatText } from './use-seat-text';

export interface ColleagueListProps {
  readonly state: FloorState;
  readonly colleagues: readonly ColleagueView[];
  readonly picks: readonly TeamPick[];
  readonly onPick: (picks: readonly TeamPick[]) => void;
  readonly onGo: (floorId: FloorId, placeId: PlaceId) => void;
}

export interface PickRowProps extends Pick<ColleagueListProps, 'picks' | 'onPick'> {
  readonly one: TeamPick;
  readonly isDisabled?: boolean;
  readonly children?: React.ReactNode;
}

/** Somebody with a tick for being in the team. */
export function PickRow({ one, picks, onPick, isDisabled = false, children }: PickRowProps) {
  return (
    <li className="team-row">
      <Checkbox
        className="team-pick"
        isDisabled={isDisabled}
        isSelected={picks.some(({ id }) => id === one.id)}
        onChange={(isIn) => {
          const others = picks.filter(({ id }) => id !== one.id);
          onPick(isIn ? [...others, one] : others);
        }}
      >
        <span className="team-box" aria-hidden="true">
          <Icon name="check" size={14} />
        </span>
        <Avatar initials={one.initials} />
        <span className="team-name">{one.name}</span>
      </Checkbox>
      <div className="team-seats">{children}</div>
    </li>
  );
}

/** Colleagues with where they sit; a press goes there, a tick takes them into the team. */
export function ColleagueList({ state, colleagues, picks, onPick, onGo }: ColleagueListProps) {
  const { t } = useTranslation();
  const seatText = useSeatText(state);
  return (
    <ul className="team-list" aria-label={t('team.list')}>
      <PickRow one={pickOfPerson(state.session)} {...{ picks, onPick }}>
        <span className="team-seat-none">{t('team.me')}</span>
      </PickRow>
      {colleagues.map(({ person, bookable, seats }) => (
        <PickRow
          key={person.personId}
          one={pickOfPerson(person)}
          {...{ picks, onPick }}
          isDisabled={!bookable}
        >
          {seats.length === 0 && <span className="team-seat-none">{t('team.noSeat')}</span>}
          {seats.map((seat) => {
            const { where, when } = seatText(seat);
            return (
              <Button
                key={seat.bookingId}
                className="team-seat"
                aria-label={t('team.goTo', { name: person.displayName, place: where, times: when })}
                onPress={() => {
                  onGo(seat.place.floorId, seat.placeId);
                }}
              >
                <span>{where}</span> <small>{when}</small>
              </Button>
            );
          })}
        </PickRow>
      ))}
    </ul>
  );
}
