export interface ChipWidth {
  /** CSS pixels it takes, with the gap behind it. */
  readonly width: number;
  readonly active: boolean;
}

/** Widths of the button for the chips that have no room, in CSS pixels. */
export interface MoreWidths {
  /** Where only what is not in use is behind it. */
  readonly narrow: number;
  /** Where it says how many of those behind it are in use. */
  readonly wide: number;
}

/** As many as fit into `room`: those in use before the others, each of them only where it finds room itself. */
function taken(chips: readonly ChipWidth[], room: number): number[] {
  let left = room;
  const byUse = [...chips.keys()].sort(
    (a, b) => Number(chips[b]?.active) - Number(chips[a]?.active) || a - b,
  );
  const fitting = byUse.filter((index) => {
    const { width = Infinity } = chips[index] ?? {};
    if (width > left) return false;
    left -= width;
    return true;
  });
  return fitting.sort((a, b) => a - b);
}

/** Which chips stand in a row of `room` CSS pixels, by their index and in their order. */
export function chipsThatFit(
  chips: readonly ChipWidth[],
  room: number,
  more: MoreWidths,
): readonly number[] {
  const all = taken(chips, room);
  if (all.length === chips.length) return all;
  const most = taken(chips, room - more.narrow);
  const hidesActive = chips.some(({ active }, index) => active && !most.includes(index));
  return hidesActive ? taken(chips, room - more.wide) : most;
}
