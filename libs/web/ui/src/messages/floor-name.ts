import type { TFunction } from 'i18next';
import { levelName } from './level-name';

interface NamedFloor {
  readonly name: string;
  readonly level: number;
}

const ABOVE = ['og', 'obergeschoss', 'etage', 'stock', 'stockwerk', 'floor', 'level', 'upper'];
const GROUND = ['eg', 'erdgeschoss', 'ground', 'floor'];
const BELOW = ['ug', 'untergeschoss', 'keller', 'basement', 'lower'];

function wordsFor(level: number): readonly string[] {
  if (level === 0) return GROUND;
  return level > 0 ? ABOVE : BELOW;
}

/** `2. Obergeschoss`, or a code such as `SH-2`: nothing that the level does not say. */
function saysOnlyLevel({ name, level }: NamedFloor): boolean {
  const words = name
    .replace(/^\p{Lu}{1,4}-/u, '')
    .toLowerCase()
    .match(/\p{L}+|\d+/gu);
  const known = [...wordsFor(level), 'geschoss', 'st', 'nd', 'rd', 'th'];
  return (words ?? []).every((word) =>
    /\d/.test(word) ? Number(word) === Math.abs(level) : known.includes(word),
  );
}

/** A floor as its building calls it: by its level, or by its own name where that says more or another has the level. */
export function floorName(
  floor: NamedFloor,
  floorsOfBuilding: readonly NamedFloor[],
  t: TFunction,
): string {
  const onLevel = floorsOfBuilding.filter(({ level }) => level === floor.level);
  return onLevel.length > 1 || !saysOnlyLevel(floor) ? floor.name : levelName(floor.level, t);
}
