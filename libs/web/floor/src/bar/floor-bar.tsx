import { HeaderEnd, IconButton, LiveSign, useMedia, DayPicker } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { FindButton } from '../find/find-button';
import type { Finding } from '../find/use-finding';
import type { FloorScreenProps } from '../floor-screen.props';
import { TeamButton } from '../team/team-button';
import type { Team } from '../team/use-team';
import { FilterChips } from './filter-chips';
import { FloorPicker } from './floor-picker';
import { SlotPicker } from './slot-picker';
import './floor-bar.css';

export interface FloorBarProps extends Pick<FloorScreenProps, 'search' | 'onSearch' | 'onFloor'> {
  readonly state: FloorState;
  readonly finding: Finding;
  readonly onKeys: () => void;
  readonly team: Team;
}

/** Where, when and what for: all that the address says. */
export function FloorBar(props: FloorBarProps) {
  const { state, search, onSearch, onFloor, finding, onKeys, team } = props;
  const { t } = useTranslation();
  const { home, sites, choice, now, session, live } = state;
  const { calendar, settings } = home.site;
  const isNarrow = useMedia('(max-width: 64rem)');
  const isPhone = useMedia('(max-width: 48rem)');
  return (
    <div className="floor-bar" role="group" aria-label={t('floor.bar.label')}>
      <FloorPicker {...{ sites, home, onFloor }} />
      <DayPicker
        day={choice.day}
        {...{ calendar, now }}
        isShort={isNarrow}
        onDay={(day) => {
          onSearch({ day });
        }}
      />
      <SlotPicker
        {...{ choice, calendar, settings }}
        isShort={isNarrow}
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
        inBar={!isPhone}
        onFilters={(filters) => {
          onSearch({ filters: filters.length > 0 ? filters : undefined });
        }}
      />
      {!isPhone && (
        <FindButton
          finding={finding}
          isOffline={live === 'offline'}
          look={isNarrow ? 'narrow' : 'bar'}
        />
      )}
      {isPhone ? (
        <HeaderEnd>
          <TeamButton team={team} />
          <LiveSign status={live} />
        </HeaderEnd>
      ) : (
        <div className="floor-bar-end">
          <LiveSign status={live} />
          <TeamButton team={team} />
          <IconButton icon="info" label={t('floor.bar.keys')} onPress={onKeys} />
        </div>
      )}
    </div>
  );
}
