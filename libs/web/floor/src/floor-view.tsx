import type { FloorHome } from '@etage/client';
import { nextBookableDay } from '@etage/domain';
import { floorName, VisuallyHidden, useMedia } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FloorBar } from './bar/floor-bar';
import type { FloorState } from './data/floor-state';
import { OnFloor } from './data/on-floor';
import { OnSearch } from './data/on-search';
import { useBookingActions } from './data/use-booking-actions';
import { useNews } from './data/use-news';
import { useShortcuts } from './data/use-shortcuts';
import { DayNotice } from './day-notice';
import { FloorDesktop } from './floor-desktop';
import { FloorPhone } from './floor-phone';
import { useFinding } from './find/use-finding';
import type { FloorScreenProps } from './floor-screen.props';
import { KeysHelp } from './help/keys-help';
import { OfflineNotice } from './offline-notice';
import { useGoing } from './team/use-going';
import './floor-screen.css';

export interface FloorViewProps extends FloorScreenProps {
  readonly state: FloorState;
}

function FloorTitle({ floor, building }: FloorHome) {
  const { t } = useTranslation();
  const title = { floor: floorName(floor, building.floors, t), building: building.name };
  return (
    <VisuallyHidden>
      <h1>{t('floor.title', title)}</h1>
    </VisuallyHidden>
  );
}

/** The floor with its data there: bar above, and below it what a wide window or a phone has room for. */
export function FloorView({ state, ...props }: FloorViewProps) {
  const { search, onSearch, onFloor } = props;
  const { home, places, choice } = state;
  const booking = useBookingActions(home.floor.floorId, home.site.calendar.timeZone);
  const finding = useFinding(state, { search, onSearch, onFloor });
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
    f: finding.find,
    '[': goDay(-1),
    ']': goDay(1),
    b: () => {
      if (selected && !selected.mine && state.live !== 'offline')
        booking.book(selected, choice.slot);
    },
  });
  const shared = {
    ...{ state, search, onSearch, onFloor, booking, finding, fresh, selected, onSelect },
    ...{ team, onGo },
  };
  return (
    <OnSearch value={onSearch}>
      <OnFloor value={onFloor}>
        <div className="floor-screen">
          <FloorTitle {...home} />
          <FloorBar
            {...{ state, search, onSearch, onFloor, finding, team }}
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
