import type { UnitLevel } from '@etage/database';

/** From the top down. */
const LEVELS: readonly UnitLevel[] = ['city', 'dezernat', 'amt', 'abteilung', 'sachgebiet'];

/** How the name of a unit says which level it has. */
const SAID: readonly (readonly [RegExp, UnitLevel])[] = [
  [/^dezernat/i, 'dezernat'],
  [/sachgebiet/i, 'sachgebiet'],
  [/abteilung/i, 'abteilung'],
  [/amt\b/i, 'amt'],
];

/** The level of a unit within another: as its name says, else the next one; never above what it lies in. */
export function unitLevel(name: string, parent: UnitLevel): UnitLevel {
  const next = Math.min(LEVELS.indexOf(parent) + 1, LEVELS.length - 1);
  const said = SAID.find(([pattern]) => pattern.test(name))?.[1];
  const level = Math.max(next, said ? LEVELS.indexOf(said) : 0);
  return LEVELS[level] ?? 'sachgebiet';
}
