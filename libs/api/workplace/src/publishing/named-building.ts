import type { Building } from '@etage/database';

export type BuildingNameRefusal =
  | { readonly ok: false; readonly code: 'building-unknown'; readonly known: readonly string[] }
  /** Several have this name; their codes tell them apart. */
  | { readonly ok: false; readonly code: 'building-ambiguous'; readonly known: readonly string[] };

const listed = (buildings: readonly Building[]): string[] =>
  buildings.map(({ code, name }) => `${code} (${name})`);

/** The building that a person means by a code or a name, in capitals or not; a code goes before a name. */
export function namedBuilding(
  buildings: readonly Building[],
  wanted: string,
): Building | BuildingNameRefusal {
  const isWanted = (text: string): boolean => text.toLowerCase() === wanted.trim().toLowerCase();
  const byCode = buildings.find(({ code }) => isWanted(code));
  if (byCode) return byCode;
  const [found, ...others] = buildings.filter(({ name }) => isWanted(name));
  if (!found) return { ok: false, code: 'building-unknown', known: listed(buildings) };
  if (others.length === 0) return found;
  return { ok: false, code: 'building-ambiguous', known: listed([found, ...others]) };
}
