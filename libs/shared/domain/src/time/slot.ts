/** A half-open span of time: it begins at `startsAt` and is over at `endsAt`, which belongs to the next one. */
export interface Slot {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Ending at 9:00 and starting at 9:00 never collide. Asked most often of all, so it compares numbers, not dates. */
export const overlaps = (a: Slot, b: Slot): boolean =>
  a.startsAt.getTime() < b.endsAt.getTime() && b.startsAt.getTime() < a.endsAt.getTime();

export const covers = (outer: Slot, inner: Slot): boolean =>
  outer.startsAt <= inner.startsAt && inner.endsAt <= outer.endsAt;

/** Elapsed minutes, not clock minutes: a day with a clock change has 1,380 or 1,500 of them. */
export const durationMinutes = (slot: Slot): number =>
  (slot.endsAt.getTime() - slot.startsAt.getTime()) / 60_000;

/** What is left of `window` once the busy slots are taken out, in order of time. Numbers compare faster than dates. */
export function gaps(window: Slot, busy: readonly Slot[]): Slot[] {
  const free: Slot[] = [];
  const closesAt = window.endsAt.getTime();
  let freeFrom = window.startsAt.getTime();
  const isFreeUntil = (instant: number): void => {
    if (instant > freeFrom) free.push({ startsAt: new Date(freeFrom), endsAt: new Date(instant) });
  };
  const inOrder = [...busy].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  for (const slot of inOrder) {
    isFreeUntil(Math.min(slot.startsAt.getTime(), closesAt));
    freeFrom = Math.max(freeFrom, slot.endsAt.getTime());
  }
  isFreeUntil(closesAt);
  return free;
}
