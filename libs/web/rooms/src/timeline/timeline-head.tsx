import { siteDayOf } from '@etage/domain';
import { hourMarks, percent, shareOf, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';

/** Hours that fit side by side on one day. */
const MARKS = 16;

function Hours() {
  const { state } = useRooms();
  const { days, timeZone } = state.scale;
  const formats = useFormats(timeZone);
  const hours = days[0]?.hours;
  if (!hours) return null;
  return hourMarks(hours, MARKS)
    .filter((minute) => minute < hours.endsAt)
    .map((minute) => (
      <span key={minute} className="rooms-hour" style={{ left: percent(shareOf(minute, hours)) }}>
        {formats.wallTime(minute)}
      </span>
    ));
}

/** The days of the week; each leads to itself. */
function Days() {
  const { state, onSearch } = useRooms();
  const { days, timeZone } = state.scale;
  const formats = useFormats(timeZone);
  const today = siteDayOf(state.now, timeZone);
  return days.map(({ day }, index) => (
    <button
      key={day}
      type="button"
      className="rooms-day"
      aria-current={day === today ? 'date' : undefined}
      style={{ left: percent(index / days.length), width: percent(1 / days.length) }}
      onClick={() => {
        onSearch({ day, look: undefined });
      }}
    >
      {formats.day(day).replace(/\s?\d{4}$/, '')}
    </button>
  ));
}

/** How many rooms there are and fit, and the hours or days above them. */
export function TimelineHead() {
  const { t } = useTranslation();
  const { state } = useRooms();
  const fitting = state.answers.filter(({ fits }) => fits).length;
  return (
    <div className="rooms-head" role="row" aria-rowindex={1}>
      <div className="rooms-head-count" role="columnheader">
        {t('rooms.count', { count: state.rooms.length })}
        {t('rooms.fitting', { count: fitting })}
      </div>
      <div className="rooms-head-track" role="columnheader">
        {state.choice.look === 'week' ? <Days /> : <Hours />}
      </div>
    </div>
  );
}
