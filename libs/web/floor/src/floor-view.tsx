import { nextBookableDay } from '@etage/domain';
import { floorName, VisuallyHidden } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FloorBar } from './bar/floor-bar';
import type { FloorState } from './data/floor-state';
import { OnFloor } from './data/on-floor';
import { OnSearch } from './data/on-search';
import { useBookingActions } from './data/use-booking-actions';
import { useMedia } from './data/use-media';
import { useNews } from './data/use-news';
import { useShortcuts } from './data/use-shortcuts';
import { DayNotice } from './day-notice';
import { FloorDesktop } from './floor-desktop';
import { FloorPhone } from './floor-phone';
import type { FloorScreenProps } from './floor-screen.props';
import { KeysHelp } from './help/keys-help';
import { OfflineNotice } from './offline-notice';
import { useGoing } from './team/use-going';
import './floor-screen.css';

export interface FloorViewProps extends FloorScreenProps {
  readonly state: FloorState;
}

/** The floor with its data there: bar above, and below it what a wide window or a phone has room for. */
export function FloorView({ state, ...props }: FloorViewProps) {
  const { t } = useTranslation();
  const { search, onSearch, onFloor } = props;
  const { home, places, choice } = state;
  const booking = useBookingActions(home.floor.floorId, home.site.calendar.timeZone);
  const fresh = useNews(state);
  const isPhone = useMedia('(max-width: 48rem)');
  const [keysAreOpen, setKeysAreOpen] = useState(false);
  const selected = places.find(({ place }) => place.placeId === search.place);
  const { team, onSelect, onGo } = useGoing(state, props);
  const goDay = (step: 1 | -1) => () => {
    onSearch({ day: nextBookableDay(home.site.calendar, choice.day, step) });
  };
  useShortcuts({
    '?': () => {
      setKeysAreOpen(true);
    },
    '[': goDay(-1),
    ']': goDay(1),
    b: () => {
      if (selected && !selected.mine && state.live !== 'offline')
        booking.book(selected, choice.slot);
    },
  });
  const shared = {
    ...{ state, search, onSearch, onFloor, booking, fresh, selected, onSelect },
    ...{ team, onGo },
  };
  return (
    <OnSearch value={onSearch}>
      <OnFloor value={onFloor}>
        <div className="floor-screen">
          <VisuallyHidden>
            <h1>
              {t('floor.title', {
                floor: floorName(home.floor, home.building.floors, t),
                building: home.building.name,
              })}
            </h1>
          </VisuallyHidden>
          <FloorBar
            {...{ state, search, onSearch, onFloor, team }}
            onKeys={() => {
              setKeysAreOpen(true);
            }}
          />
          <OfflineNotice state={state} />
          <DayNotice state={state} />
          {isPhone ? <FloorPhone {...shared} /> : <FloorDesktop {...shared} />}
          <KeysHelp
            isOpen={keysAreOpen}
            onClose={() => {
              setKeysAreOpen(false);
            }}
          />
        </div>
      </OnFloor>
    </OnSearch>
  );
}
