import type { FloorScreenProps } from '@etage/client';
import { IconButton, LiveSign } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { useMedia } from '../data/use-media';
import { DayPicker } from './day-picker';
import { FilterChips } from './filter-chips';
import { FloorPicker } from './floor-picker';
import { SlotPicker } from './slot-picker';
import './floor-bar.css';

export interface FloorBarProps extends Pick<FloorScreenProps, 'search' | 'onSearch' | 'onFloor'> {
  readonly state: FloorState;
  readonly onKeys: () => void;
}

/** Where, when and what for: all that the address says. */
export function FloorBar({ state, search, onSearch, onFloor, onKeys }: FloorBarProps) {
  const { t } = useTranslation();
  const { home, sites, choice, now, session, live } = state;
  const { calendar, settings } = home.site;
  const isWide = useMedia('(min-width: 88rem)');
  const isMedium = useMedia('(min-width: 75rem)');
  // Filters that fit beside the rest; a slot of one's own takes the room of one.
  const room = isWide ? 3 : isMedium ? 1 : 0;
  const isPhone = useMedia('(max-width: 48rem)');
  return (
    <div className="floor-bar" role="group" aria-label={t('floor.bar.label')}>
      <FloorPicker {...{ sites, home, onFloor }} />
      <DayPicker
        day={choice.day}
        {...{ calendar, now }}
        isShort={isPhone}
        onDay={(day) => {
          onSearch({ day });
        }}
      />
      <SlotPicker
        {...{ choice, calendar, settings }}
        onPreset={(preset) => {
          onSearch({ preset, startsAt: undefined, endsAt: undefined });
        }}
        onMinutes={(minutes) => {
          onSearch({ preset: undefined, ...minutes });
        }}
      />
      <FilterChips
        active={search.filters ?? []}
        hasNotebook={session.notebook !== null}
        inSight={choice.preset === null ? Math.max(room - 1, 0) : room}
        onFilters={(filters) => {
          onSearch({ filters: filters.length > 0 ? filters : undefined });
        }}
      />
      {!isPhone && (
        <div className="floor-bar-end">
          <LiveSign status={live} />
          <IconButton icon="info" label={t('floor.bar.keys')} onPress={onKeys} />
        </div>
      )}
    </div>
  );
}
