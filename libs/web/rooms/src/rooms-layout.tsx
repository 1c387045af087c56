import { BottomSheet, HeaderEnd, LiveSign, useMedia, VisuallyHidden } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NeedBar } from './bar/need-bar';
import { ScopeBar } from './bar/scope-bar';
import { useRooms } from './data/rooms-view';
import { RoomList } from './list/room-list';
import { Answers } from './panel/answers';
import { RoomPanel } from './panel/room-panel';
import { RoomTimeline } from './timeline/room-timeline';

/** Timeline or list, and beside it the answer or the chosen room. */
function Wide() {
  const { t } = useTranslation();
  const { state } = useRooms();
  const chosen = state.rooms.find(({ placeId }) => placeId === state.selectedId);
  const isList = state.choice.look === 'list';
  return (
    <div className="rooms-main">
      {isList ? <RoomList /> : <RoomTimeline />}
      {(chosen ?? !isList) && (
        <aside className="rooms-panel" aria-label={t('rooms.panel')}>
          {chosen ? <RoomPanel key={chosen.placeId} room={chosen} /> : <Answers />}
        </aside>
      )}
    </div>
  );
}

/** The list of answers with their ribbons, the chosen room in a sheet from below. */
function Phone() {
  const { t } = useTranslation();
  const { state, onSearch } = useRooms();
  const [isExpanded, setIsExpanded] = useState(false);
  const chosen = state.rooms.find(({ placeId }) => placeId === state.selectedId);
  return (
    <div className="rooms-main">
      <RoomList />
      {chosen && (
        <BottomSheet
          label={t('rooms.panel')}
          isExpanded={isExpanded}
          onExpandedChange={setIsExpanded}
          onClose={() => {
            onSearch({ room: undefined });
          }}
        >
          <RoomPanel key={chosen.placeId} room={chosen} />
        </BottomSheet>
      )}
    </div>
  );
}

/** The need above, the rooms below. */
export function RoomsLayout() {
  const { t } = useTranslation();
  const { state } = useRooms();
  const isPhone = useMedia('(max-width: 48rem)');
  return (
    <div className="rooms-screen">
      <VisuallyHidden>
        <h1>{t('rooms.title')}</h1>
        <p id="rooms-bar-keys">{t('rooms.bar.keys')}</p>
      </VisuallyHidden>
      <div className="rooms-top">
        <NeedBar />
        <ScopeBar />
      </div>
      <HeaderEnd>
        <LiveSign status={state.live} />
      </HeaderEnd>
      {state.live === 'offline' && <p className="rooms-offline">{t('rooms.offline')}</p>}
      {isPhone ? <Phone /> : <Wide />}
    </div>
  );
}
