import type { RoomView } from '@etage/contract';
import { PlaceGlyph, roomName, useFormats, VisuallyHidden } from '@etage/ui';
import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';
import { roomBars } from '../model/room-bars';
import { lacksNothing } from '../model/rooms-in-order';
import { offerText } from '../model/room-words';
import { stretchOf } from '../model/time-scale';
import { BookingBar } from './booking-bar';
import type { Draft } from './draft';

export interface RoomRowProps {
  readonly room: RoomView;
  readonly index: number;
  /** In CSS pixels. */
  readonly top: number;
  /** The one row that Tab comes to. */
  readonly isTabStop: boolean;
  readonly draft: Draft | null;
  readonly onKeys: (event: KeyboardEvent, index: number) => void;
  readonly keysOf: (draft: Draft) => (event: KeyboardEvent) => void;
}

function RoomHead({ room }: { readonly room: RoomView }) {
  const { t } = useTranslation();
  const { state } = useRooms();
  const formats = useFormats(state.scale.timeZone);
  const found = state.found.get(room.placeId);
  return (
    <div className="rooms-row-head" role="rowheader" data-lacks={!lacksNothing(found) || undefined}>
      <span className="rooms-row-name">
        <span>{roomName(room, t)}</span>
        <small>{room.code}</small>
        {found?.fits && <PlaceGlyph state="free" size={14} />}
      </span>
      <small>{offerText(room, t, formats)}</small>
    </div>
  );
}

/** The time that is looked for, or drawn, in the row it is meant for. */
function WantedBar({ room, draft }: Pick<RoomRowProps, 'room' | 'draft'>) {
  const { state } = useRooms();
  const { choice, scale, selectedId } = state;
  const formats = useFormats(scale.timeZone);
  const isDrawn = draft?.room.placeId === room.placeId;
  const isWanted = selectedId === room.placeId && state.found.get(room.placeId)?.fits;
  if (!isDrawn && (!isWanted || draft)) return null;
  const { day, minutes } = isDrawn ? draft : choice;
  const stretch = stretchOf(day, minutes, scale);
  if (!stretch) return null;
  return (
    <div className="rooms-bar rooms-bar-new" style={{ left: stretch.left, width: stretch.width }}>
      <span>
        {formats.wallTime(minutes.startsAt)}–{formats.wallTime(minutes.endsAt)}
      </span>
    </div>
  );
}

/** What the row says as a whole: whether the room fits at the time that is looked for. */
function useRowWords(room: RoomView): string {
  const { t } = useTranslation();
  const { state } = useRooms();
  const formats = useFormats(state.scale.timeZone);
  const fits = state.found.get(room.placeId)?.fits ?? false;
  return t(fits ? 'rooms.row.fits' : 'rooms.row.fitsNot', {
    room: roomName(room, t),
    times: formats.times(state.choice.slot),
  });
}

function Row({ room, index, top, isTabStop, draft, onKeys, keysOf }: RoomRowProps) {
  const { t } = useTranslation();
  const { state } = useRooms();
  const { choice, session, timeline, selectedId } = state;
  const formats = useFormats(state.scale.timeZone);
  const bars = roomBars(room, timeline.floors[room.floorId], choice.span, session);
  return (
    <div
      className="rooms-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selectedId === room.placeId}
      data-room={room.placeId}
      style={{ transform: `translateY(${top}px)` }}
    >
      <RoomHead room={room} />
      <div
        className="rooms-track"
        role="gridcell"
        tabIndex={isTabStop ? 0 : -1}
        data-track
        data-row={index}
        data-room={room.placeId}
        onKeyDown={(event) => {
          onKeys(event, index);
        }}
      >
        <VisuallyHidden>{useRowWords(room)}</VisuallyHidden>
        {bars.map((bar) => (
          <BookingBar
            key={bar.key}
            {...{ room, bar, keysOf, state, t, formats }}
            draft={draft?.booking && draft.booking === bar.booking ? draft : undefined}
          />
        ))}
        <WantedBar {...{ room, draft }} />
      </div>
    </div>
  );
}

/** A room with what holds it. */
export const RoomRow = memo(Row);
