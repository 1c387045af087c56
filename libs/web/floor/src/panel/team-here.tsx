import { Avatar, placeName } from '@etage/ui';
import type { PlaceId } from '@etage/domain';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { teamSeats } from '../model/team-seats';
import './team-here.css';

export interface TeamHereProps {
  readonly state: FloorState;
  readonly onSelect: (placeId: PlaceId | null) => void;
}

/** Who of my team is on this floor during the slot; a press goes to where they sit. */
export function TeamHere({ state, onSelect }: TeamHereProps) {
  const { t } = useTranslation();
  const seats = teamSeats(state.places);
  return (
    <section className="floor-team">
      <h3>{t('floor.panel.team')}</h3>
      {seats.length === 0 ? (
        <p className="floor-panel-note">{t('floor.panel.teamNone')}</p>
      ) : (
        <ul className="floor-team-seats">
          {seats.map(({ person, at }) => (
            <li key={person.personId}>
              <Button
                className="floor-team-seat"
                onPress={() => {
                  onSelect(at.place.placeId);
                }}
              >
                <Avatar initials={person.initials} />
                <span>{person.displayName}</span>
                <small>{placeName(at.place, t)}</small>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
