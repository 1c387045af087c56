/** The item at a position that must be there. */
export function at<T>(list: readonly T[], position: number): T {
  const item = list[position];
  if (item === undefined) throw new Error(`there is no item ${position} of ${list.length}`);
  return item;
}
