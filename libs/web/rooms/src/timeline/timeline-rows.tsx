import { useEffect, type RefObject } from 'react';
import { useRooms } from '../data/rooms-view';
import { RoomRow, type RoomRowProps } from './room-row';
import { TimelineLines } from './timeline-lines';
import { useRowWindow } from './use-row-window';

/** In CSS pixels, as in the style sheet. */
export const ROW_HEIGHT = 57;

interface TimelineRowsProps extends Pick<RoomRowProps, 'draft' | 'onKeys' | 'keysOf'> {
  /** What scrolls. */
  readonly box: RefObject<HTMLElement | null>;
  /** The row that Tab comes to. */
  readonly tabStop: number;
  /** The row that the keys go to, as soon as it is drawn. */
  readonly wanted: number | null;
}

/** As many rows as are in sight; scrolling draws those that come, and leaves the others alone. */
export function TimelineRows({ box, tabStop, wanted, ...row }: TimelineRowsProps) {
  const { rooms } = useRooms().state;
  const { first, end } = useRowWindow(box, ROW_HEIGHT, rooms.length);
  useEffect(() => {
    const track = box.current?.querySelector<HTMLElement>(`[data-row="${wanted}"]`);
    track?.focus({ preventScroll: true });
  });
  return (
    <div className="rooms-rows" role="rowgroup" style={{ height: rooms.length * ROW_HEIGHT }}>
      <TimelineLines />
      {rooms.slice(first, end).map((room, offset) => (
        <RoomRow
          key={room.placeId}
          {...{ room, ...row }}
          index={first + offset}
          top={(first + offset) * ROW_HEIGHT}
          isTabStop={first + offset === tabStop}
        />
      ))}
    </div>
  );
}
