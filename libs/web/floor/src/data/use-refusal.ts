import { ProblemError, type Problem } from '@etage/contract';
import type { BookingId, PlaceId, Slot } from '@etage/domain';
import { problemText, showToast, useWording } from '@etage/ui';
import { useState } from 'react';

/** What the server had against a wish, until the person wishes for something else. */
export interface Refusal {
  readonly placeId: PlaceId;
  readonly slot: Slot;
  readonly problem: Problem;
  /** The booking that was to be moved. */
  readonly moved?: BookingId | undefined;
}

/** Keeps a refusal with reasons for the panel, where it can be acted upon; anything else is told by a toast. */
export function useRefusal(timeZone: string) {
  const wording = useWording(timeZone);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const tellProblem = (error: unknown): void => {
    showToast({ text: problemText(error, wording), tone: 'danger' });
  };
  return {
    refusal,
    tellProblem,
    clear: (): void => {
      setRefusal(null);
    },
    refuse: (placeId: PlaceId, slot: Slot, error: unknown, moved?: BookingId): void => {
      const hasReasons = error instanceof ProblemError && error.problem.rejections.length > 0;
      if (hasReasons) setRefusal({ placeId, slot, problem: error.problem, moved });
      else tellProblem(error);
    },
  };
}
