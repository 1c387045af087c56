import { instantAt, type Slot } from '@etage/domain';
import { useFormats, type Formats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { dayParts, type DayPart } from '../model/day-parts';
import type { FloorPlace } from '../model/floor-places';
import { hoursOf } from '../model/slot-choice';
import { percent } from '../ribbon/ribbon-scale';
import './place-day.css';

export interface PlaceDayProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
}

const lengthOf = ({ startsAt, endsAt }: Slot): number => endsAt.getTime() - startsAt.getTime();

function lookOf({ booking }: DayPart): 'free' | 'mine' | 'taken' {
  if (!booking) return 'free';
  return booking.mine ? 'mine' : 'taken';
}

/** While a booking is saved it is there twice for a moment: as a wish and as it was booked. */
const keyOf = ({ slot, booking }: DayPart): string =>
  booking?.bookingId ?? slot.startsAt.toISOString();

type T = ReturnType<typeof useTranslation>['t'];

function partText({ slot, booking }: DayPart, t: T, formats: Formats): string {
  const times = formats.times(slot);
  if (!booking) return t('floor.panel.dayFree', { times });
  if (booking.mine) return t('floor.panel.dayMine', { times });
  return booking.person
    ? t('floor.panel.dayBy', { times, name: booking.person.displayName })
    : t('floor.panel.dayTaken', { times });
}

/** The whole day at this place as a ribbon, and the same in words. */
export function PlaceDay({ state, chosen }: PlaceDayProps) {
  const { t } = useTranslation();
  const { home, choice, floorDay } = state;
  const { calendar } = home.site;
  const formats = useFormats(calendar.timeZone);
  const { opensAt, closesAt } = hoursOf(calendar, choice.day);
  const hours = {
    startsAt: instantAt(choice.day, opensAt, calendar.timeZone),
    endsAt: instantAt(choice.day, closesAt, calendar.timeZone),
  };
  const parts = dayParts(hours, floorDay.bookings[chosen.place.placeId] ?? []);
  return (
    <section className="floor-place-day">
      <h3>{t('floor.panel.dayHere', { day: formats.day(choice.day) })}</h3>
      <div className="floor-place-ribbon" aria-hidden="true">
        {parts.map((part) => (
          <i
            key={keyOf(part)}
            className={`floor-part-${lookOf(part)}`}
            style={{ width: percent(lengthOf(part.slot) / lengthOf(hours)) }}
          />
        ))}
      </div>
      <ul className="floor-place-parts">
        {parts.map((part) => (
          <li key={keyOf(part)} className={`floor-part-${lookOf(part)}`}>
            {partText(part, t, formats)}
          </li>
        ))}
      </ul>
    </section>
  );
}
