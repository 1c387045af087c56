import { UNIT_LEVELS, type UnitLevel } from '@etage/database';

/** How the name of a unit says which level it has. */
const SAID: readonly (readonly [RegExp, UnitLevel])[] = [
  [/^dezernat/i, 'dezernat'],
  [/sachgebiet/i, 'sachgebiet'],
  [/abteilung/i, 'abteilung'],
  [/amt\b/i, 'amt'],
];

/** The level of a unit within another: as its name says, else the next one; never above what it lies in. */
export function unitLevel(name: string, parent: UnitLevel): UnitLevel {
  const next = Math.min(UNIT_LEVELS.indexOf(parent) + 1, UNIT_LEVELS.length - 1);
  const said = SAID.find(([pattern]) => pattern.test(name))?.[1];
  const level = Math.max(next, said ? UNIT_LEVELS.indexOf(said) : 0);
  return UNIT_LEVELS[level] ?? 'sachgebiet';
}
