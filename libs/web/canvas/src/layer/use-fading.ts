import { useState } from 'react';
import { markChanges, type MarkChange } from '../scene/mark-changes';
import type { PlaceMark } from '../scene/place-mark';

/** What changed last, as long as it was news about single places; an empty list otherwise. */
export function useFading(marks: readonly PlaceMark[]): readonly MarkChange[] {
  const [known, setKnown] = useState<{
    readonly marks: readonly PlaceMark[];
    readonly changes: readonly MarkChange[];
  }>({ marks, changes: [] });
  if (known.marks === marks) return known.changes;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const changes = isCalm ? [] : (markChanges(known.marks, marks) ?? []);
  setKnown({ marks, changes });
  return changes;
}
