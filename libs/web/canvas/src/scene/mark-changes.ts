import type { PlaceMark } from './place-mark';

export interface MarkChange {
  readonly before: PlaceMark;
  readonly after: PlaceMark;
}

/** Whether two marks look the same; by identity where whoever made them kept it. */
function looksSame(a: PlaceMark, b: PlaceMark): boolean {
  if (a === b) return true;
  const keys = Object.keys({ ...a, ...b }) as (keyof PlaceMark)[];
  return keys.every((key) => a[key] === b[key]);
}

/** More changes than this at once are another day or another filter, not news about single places. */
const FEW = 24;

/**
 * The marks that look different now, as long as they are few and the places are the same; undefined when everything
 * has to be looked at anew.
 */
export function markChanges(
  before: readonly PlaceMark[],
  after: readonly PlaceMark[],
): readonly MarkChange[] | undefined {
  if (before.length !== after.length) return undefined;
  const changes: MarkChange[] = [];
  for (const [index, mark] of after.entries()) {
    const old = before[index];
    if (old?.placeId !== mark.placeId) return undefined;
    if (looksSame(old, mark)) continue;
    if (changes.length === FEW) return undefined;
    changes.push({ before: old, after: mark });
  }
  return changes;
}
