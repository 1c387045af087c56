import { slotOf } from '@etage/contract';
import { Button, PlaceGlyph, placeName, useFormats } from '@etage/ui';
import type { PlaceId } from '@etage/domain';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { FloorModeAction } from '../mode/floor-mode-action';
import { PrintCodes } from './print-codes';
import { TeamHere } from './team-here';
import './floor-overview.css';

export interface FloorOverviewProps {
  readonly state: FloorState;
  readonly onSelect: (placeId: PlaceId | null) => void;
}

/** My bookings in the chosen slot, each with its own place and not once more with every desk in its room. */
const ownBookings = ({ places, floorDay }: FloorState) =>
  places.flatMap(({ place, state: look, mine }) => {
    const own = (floorDay.bookings[place.placeId] ?? []).find(
      ({ bookingId }) => bookingId === mine?.bookingId,
    );
    return own ? { place, look, mine: own } : [];
  });

/** What the panel says while no place is chosen: what to do, what I have booked, who is there. */
export function FloorOverview({ state, onSelect }: FloorOverviewProps) {
  const { t } = useTranslation();
  const { home } = state;
  const formats = useFormats(home.site.calendar.timeZone);
  const booked = ownBookings(state);
  return (
    <div className="floor-panel-place">
      <header>
        <h2 className="floor-panel-name">{t('floor.panel.nothing')}</h2>
        <p className="floor-panel-where">{t('floor.panel.nothingNext')}</p>
      </header>
      {booked.length > 0 && (
        <section className="floor-my-day">
          <h3>{t('floor.panel.myDay')}</h3>
          {booked.map(({ place, mine, look }) => (
            <Button
              key={place.placeId}
              wide
              onPress={() => {
                onSelect(place.placeId);
              }}
            >
              <PlaceGlyph state={look} />
              <span>
                {placeName(place, t)}, {formats.times(slotOf(mine))}
              </span>
            </Button>
          ))}
        </section>
      )}
      <TeamHere {...{ state, onSelect }} />
      <PrintCodes floorId={home.floor.floorId} />
      <FloorModeAction state={state} />
    </div>
  );
}
