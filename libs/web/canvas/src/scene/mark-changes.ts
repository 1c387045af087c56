import type { PlaceMark } from './place-mark';

export interface MarkChange {
  readonly before: PlaceMark;
  readonly after: PlaceMark;
}

/** More changes than this at once are another day or another filter, not news about single places. */
const FEW = 24;

/**
 * The marks that look different now, as long as they are few and the places are the same; undefined when everything
 * has to be looked at anew. Compares by identity first, so untouched marks cost nothing.
 */
export function markChanges(
  before: readonly PlaceMark[],
  after: readonly PlaceMark[],
): readonly MarkChange[] | undefined {
  if (before.length !== after.length) return undefined;
  const changes: MarkChange[] = [];
  for (const [index, mark] of after.entries()) {
    const old = before[index];
    if (old === mark) continue;
    if (old?.placeId !== mark.placeId || changes.length === FEW) return undefined;
    changes.push({ before: old, after: mark });
  }
  return changes;
}
