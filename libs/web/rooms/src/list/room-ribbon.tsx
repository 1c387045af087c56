import type { RoomView } from '@etage/contract';
import { hourMarks, percent, shareOf, useFormats } from '@etage/ui';
import { useRooms } from '../data/rooms-view';
import { roomBars } from '../model/room-bars';
import { stretchesOf, stretchOf } from '../model/time-scale';

/** Hours that fit below a ribbon on a phone. */
const MARKS = 6;

/** The day of a room as a ribbon, for the eye only: the words stand beside it. */
export function RoomRibbon({ room }: { readonly room: RoomView }) {
  const { state } = useRooms();
  const { choice, scale, timeline, session } = state;
  const formats = useFormats(scale.timeZone);
  const bars = roomBars(room, timeline.floors[room.floorId], choice.span, session);
  const wanted = stretchOf(choice.day, choice.minutes, scale);
  const fits = state.found.get(room.placeId)?.fits;
  const hours = scale.days[0]?.hours;
  if (!hours) return null;
  return (
    <div className="rooms-ribbon" aria-hidden="true">
      <div className="rooms-ribbon-track">
        {bars.flatMap((bar) =>
          stretchesOf(bar.slot, scale).map(({ left, width }) => (
            <i
              key={bar.key + left}
              className={`rooms-bar rooms-bar-${bar.desks === undefined ? bar.state : 'desks'}`}
              style={{ left, width }}
            />
          )),
        )}
        {wanted && <b data-fits={fits} style={{ left: wanted.left, width: wanted.width }} />}
      </div>
      <div className="rooms-ribbon-hours">
        {hourMarks(hours, MARKS).map((minute) => (
          <span key={minute} style={{ left: percent(shareOf(minute, hours)) }}>
            {formats.wallTime(minute)}
          </span>
        ))}
      </div>
    </div>
  );
}
