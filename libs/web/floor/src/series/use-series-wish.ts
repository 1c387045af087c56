import { useSeriesPreview, type SeriesWish } from '@etage/client';
import { slotOf, type OccurrenceVerdict } from '@etage/contract';
import { useState } from 'react';
import type { FloorState } from '../data/floor-state';
import type { FloorPlace } from '../model/floor-places';
import { recurrenceOf, type SeriesChoice } from './series-choice';

export type Instead = NonNullable<SeriesWish['instead']>[number];

/** What could be had instead of one occurrence, the best first. */
export function insteadOf(verdict: OccurrenceVerdict): Instead | undefined {
  const [best] = verdict.alternatives;
  if (!best) return undefined;
  const times = slotOf(best.kind === 'other-place' ? verdict : best);
  return {
    occurrenceStartsAt: verdict.startsAt,
    placeId: best.kind === 'other-place' ? best.placeId : verdict.placeId,
    startsAt: times.startsAt.toISOString(),
    endsAt: times.endsAt.toISOString(),
  };
}

/** The series that is being put together, with what the server says to each of its occurrences. */
export function useSeriesWish({ choice: { day, slot } }: FloorState, { place }: FloorPlace) {
  const [choice, setChoice] = useState<SeriesChoice>({ pattern: 'weekly', weeks: 4 });
  const [taken, setTaken] = useState<readonly Instead[]>([]);
  const wish: SeriesWish = {
    placeId: place.placeId,
    startsAt: slot.startsAt.toISOString(),
    endsAt: slot.endsAt.toISOString(),
    recurrence: recurrenceOf(choice, day),
  };
  const preview = useSeriesPreview(wish);
  const verdicts = preview.isPlaceholderData ? undefined : preview.data;
  const isTaken = ({ startsAt }: OccurrenceVerdict): boolean =>
    taken.some(({ occurrenceStartsAt }) => occurrenceStartsAt === startsAt);
  return {
    choice,
    verdicts,
    error: preview.error,
    retry: () => void preview.refetch(),
    isTaken,
    /** How many of them would be booked. */
    count: (verdicts ?? []).filter((one) => one.rejections.length === 0 || isTaken(one)).length,
    wish: taken.length > 0 ? { ...wish, instead: [...taken] } : wish,
    choose: (changes: Partial<SeriesChoice>): void => {
      setChoice({ ...choice, ...changes });
      setTaken([]);
    },
    take: (instead: Instead, isWanted: boolean): void => {
      const others = taken.filter((one) => one.occurrenceStartsAt !== instead.occurrenceStartsAt);
      setTaken(isWanted ? [...others, instead] : others);
    },
  };
}
