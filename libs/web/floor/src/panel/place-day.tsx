import { instantAt, type Rejection, type Slot } from '@etage/domain';
import { useFormats, hoursOf, percent } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { HeldTimes } from '../data/use-held-times';
import { dayParts, type DayPart } from '../model/day-parts';
import { dayReason } from '../model/day-reason';
import type { FloorPlace } from '../model/floor-places';
import { offText } from '../model/off-text';
import { keptText } from '../model/place-words';
import { MovableRibbon } from '../ribbon/movable-ribbon';
import { NowMark } from '../ribbon/now-mark';
import './place-day.css';

export interface PlaceDayProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  /** Of my booking here, where it can be changed. */
  readonly times?: HeldTimes | undefined;
}

/** Milliseconds. */
const MINUTE = 60_000;

const lengthOf = ({ startsAt, endsAt }: Slot): number => endsAt.getTime() - startsAt.getTime();

/** Why what is free cannot be had all the same: over, on a Sunday, or too short. */
function offReasonOf({ slot, state }: DayPart, { home, now }: FloorState) {
  if (state !== 'free') return undefined;
  const { minimumMinutes } = home.site.settings;
  const tooShort: Rejection = { code: 'too-short', minimumMinutes };
  const reason = dayReason(slot, home.site, now);
  return reason ?? (lengthOf(slot) < minimumMinutes * MINUTE ? tooShort : undefined);
}

/** The parts of the day with how they look and what is said of them. */
function useParts(hours: Slot, { state, chosen: { place } }: PlaceDayProps) {
  const { t } = useTranslation();
  const formats = useFormats(state.home.site.calendar.timeZone);
  const known = { ...state, places: state.floor.places };
  return dayParts(place, hours, known).map((part) => {
    const offReason = offReasonOf(part, state);
    const look = offReason ? 'off' : part.state;
    const named = look === 'taken' ? part.booking?.person?.displayName : undefined;
    const plain = look === 'off' ? offText(offReason, t) : t(`placeState.${look}`);
    const word = look === 'reserved' ? keptText(place, t) : plain;
    return {
      key: part.slot.startsAt.toISOString(),
      share: lengthOf(part.slot) / lengthOf(hours),
      className: `floor-part-${look}`,
      text: t('floor.panel.dayPart', { times: formats.times(part.slot), state: named ?? word }),
    };
  });
}

/** The whole day at this place as a ribbon, and the same in words. */
export function PlaceDay(props: PlaceDayProps) {
  const { t } = useTranslation();
  const { home, choice, now } = props.state;
  const { calendar } = home.site;
  const formats = useFormats(calendar.timeZone);
  const { opensAt, closesAt } = hoursOf(calendar, choice.day);
  const hours = {
    startsAt: instantAt(choice.day, opensAt, calendar.timeZone),
    endsAt: instantAt(choice.day, closesAt, calendar.timeZone),
  };
  const parts = useParts(hours, props);
  const ribbon = (
    <>
      {parts.map(({ key, className, share }) => (
        <i key={key} className={className} style={{ width: percent(share) }} />
      ))}
      <NowMark
        now={now}
        day={choice.day}
        hours={{ startsAt: opensAt, endsAt: closesAt }}
        timeZone={calendar.timeZone}
      />
    </>
  );
  return (
    <section className="floor-place-day">
      <h3>
        {t(`floor.panel.dayHere.${props.chosen.place.kind}`, { day: formats.day(choice.day) })}
      </h3>
      {props.times ? (
        <MovableRibbon times={props.times} timeZone={calendar.timeZone}>
          {ribbon}
        </MovableRibbon>
      ) : (
        <div className="floor-place-ribbon" aria-hidden="true">
          {ribbon}
        </div>
      )}
      <ul className="floor-place-parts">
        {parts.map(({ key, className, text }) => (
          <li key={key} className={className}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
