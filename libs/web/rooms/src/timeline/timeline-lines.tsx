import { siteDayOf, wallMinute } from '@etage/domain';
import { hourMarks, percent, shareOf } from '@etage/ui';
import { useRooms } from '../data/rooms-view';
import { stretchOf } from '../model/time-scale';

/** Lines of the hours or days below the bars, the time that is looked for, and now; for the eye only. */
export function TimelineLines() {
  const { state } = useRooms();
  const { scale, choice, now } = state;
  const { days, timeZone } = scale;
  const isWeek = choice.look === 'week';
  const lines = isWeek
    ? days.map((_, index) => index / days.length)
    : days.flatMap(({ hours }) => hourMarks(hours, 24).map((minute) => shareOf(minute, hours)));
  const wanted = stretchOf(choice.day, choice.minutes, scale);
  const minute = wallMinute(now, timeZone);
  const at = stretchOf(siteDayOf(now, timeZone), { startsAt: minute, endsAt: minute }, scale);
  const isOpen = days.some(
    ({ day, hours }) =>
      day === siteDayOf(now, timeZone) && minute > hours.startsAt && minute < hours.endsAt,
  );
  return (
    <div className="rooms-lines" role="presentation">
      {lines.map((share) => (
        <i key={share} className="rooms-line" style={{ left: percent(share) }} />
      ))}
      {wanted && <i className="rooms-wanted" style={{ left: wanted.left, width: wanted.width }} />}
      {at && isOpen && <i className="rooms-now" style={{ left: at.left }} />}
    </div>
  );
}
