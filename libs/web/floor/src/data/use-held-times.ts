import { isSaving } from '@etage/client';
import { slotOf, type BookingView } from '@etage/contract';
import { decideChange, siteDayOf, type SiteDay, type Slot } from '@etage/domain';
import { announce, useFormats, hoursOf, type MinuteSpan, type DragLimits } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { minutesOf, slotWith } from '../model/held-times';
import type { FloorState } from './floor-state';
import type { BookingActions } from './use-booking-actions';

/** The times of a booking of mine, as they are and as they are about to be. */
export interface HeldTimes {
  readonly held: BookingView;
  readonly minutes: MinuteSpan;
  readonly limits: DragLimits;
  /** It runs already: only its end can still be changed. */
  readonly isRunning: boolean;
  readonly isChanged: boolean;
  readonly draft: (minutes: MinuteSpan) => void;
  /** Saves the draft, or what is given. */
  readonly save: (minutes?: MinuteSpan) => void;
  readonly drop: () => void;
}

interface Draft {
  readonly of: string;
  readonly minutes: MinuteSpan;
}

const isSame = (a: MinuteSpan, b: MinuteSpan): boolean =>
  a.startsAt === b.startsAt && a.endsAt === b.endsAt;

const isOn = (day: SiteDay, { startsAt, endsAt }: Slot, timeZone: string): boolean =>
  siteDayOf(startsAt, timeZone) === day &&
  siteDayOf(new Date(endsAt.getTime() - 1), timeZone) === day;

/** My booking of this very place in the chosen slot, or else on that day, as long as it may be changed. */
function heldHere(state: FloorState, { place, mine }: FloorPlace): BookingView | undefined {
  const { choice, home, myBookings, now } = state;
  const mutable = myBookings.filter((one) => {
    const slot = slotOf(one);
    return (
      one.placeId === place.placeId &&
      !isSaving(one.bookingId) &&
      isOn(choice.day, slot, home.site.calendar.timeZone) &&
      decideChange({ ...slot, status: one.status }, now).length === 0
    );
  });
  return mutable.find(({ bookingId }) => bookingId === mine?.bookingId) ?? mutable[0];
}

function limitsOf({ home, choice }: FloorState): DragLimits {
  const { calendar, settings } = home.site;
  const { opensAt, closesAt } = hoursOf(calendar, choice.day);
  return { ...settings, hours: { startsAt: opensAt, endsAt: closesAt } };
}

/** Undefined where I have nothing here that could be changed. */
export function useHeldTimes(
  state: FloorState,
  chosen: FloorPlace,
  booking: BookingActions,
): HeldTimes | undefined {
  const { t } = useTranslation();
  const { calendar, settings } = state.home.site;
  const formats = useFormats(calendar.timeZone);
  const [kept, setKept] = useState<Draft | null>(null);
  const drop = (): void => {
    setKept(null);
    announce(t('floor.times.dropped'));
  };
  const held = heldHere(state, chosen);
  if (!held) return undefined;
  const slot = slotOf(held);
  const where = { day: state.choice.day, timeZone: calendar.timeZone };
  const of = `${held.bookingId} ${held.startsAt} ${held.endsAt}`;
  const saved = minutesOf(slot, where);
  const minutes = kept?.of === of ? kept.minutes : saved;
  const asSlot = (next: MinuteSpan): Slot => slotWith(slot, next, where, settings.minimumMinutes);
  return {
    held,
    minutes,
    limits: limitsOf(state),
    isRunning: slot.startsAt <= state.now,
    isChanged: !isSame(minutes, saved),
    draft: (next) => {
      setKept({ of, minutes: next });
      announce(t('floor.times.draft', { times: formats.times(asSlot(next)) }));
    },
    save: (next = minutes) => {
      setKept(null);
      if (isSame(next, saved) || booking.isPending || state.live === 'offline') return;
      booking.move(held, chosen, asSlot(next));
    },
    drop,
  };
}
