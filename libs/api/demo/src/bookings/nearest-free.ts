/** The wanted entry of a list, or the nearest to it that is free; a list of desks runs from door to door. */
export function nearestFree<T>(
  list: readonly T[],
  wanted: number,
  isFree: (item: T) => boolean,
): T | undefined {
  for (let away = 0; away < list.length; away += 1) {
    for (const at of [wanted - away, wanted + away]) {
      const item = list[at];
      if (item !== undefined && isFree(item)) return item;
    }
  }
  return undefined;
}
