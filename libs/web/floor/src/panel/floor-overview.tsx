import { Button, PlaceGlyph, useFormats } from '@etage/ui';
import type { PlaceId } from '@etage/domain';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { placeName } from '../model/place-words';
import { TeamHere } from './team-here';

export interface FloorOverviewProps {
  readonly state: FloorState;
  readonly onSelect: (placeId: PlaceId | null) => void;
}

/** What the panel says while no place is chosen: what to do, what I have booked, who is there. */
export function FloorOverview({ state, onSelect }: FloorOverviewProps) {
  const { t } = useTranslation();
  const { places, choice, home } = state;
  const formats = useFormats(home.site.calendar.timeZone);
  const mine = places.filter((one) => one.mine);
  return (
    <div className="floor-panel-place">
      <header>
        <h2 className="floor-panel-name">{t('floor.panel.nothing')}</h2>
        <p className="floor-panel-where">{t('floor.panel.nothingNext')}</p>
      </header>
      {mine.length > 0 && (
        <section>
          <h3>{t('floor.panel.myDay')}</h3>
          {mine.map(({ place, state: look }) => (
            <Button
              key={place.placeId}
              wide
              onPress={() => {
                onSelect(place.placeId);
              }}
            >
              <PlaceGlyph state={look} /> {placeName(place, t)}, {formats.times(choice.slot)}
            </Button>
          ))}
        </section>
      )}
      <TeamHere {...{ state, onSelect }} />
    </div>
  );
}
