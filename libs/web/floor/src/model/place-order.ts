import type { PlaceState } from '@etage/domain';
import type { FloorPlace } from './floor-places';

export const PLACE_ORDERS = ['fit', 'code'] as const;
export type PlaceOrder = (typeof PLACE_ORDERS)[number];

/** How much a state has to offer, most first. */
const RANK: Readonly<Record<PlaceState, number>> = {
  mine: 0,
  requested: 0,
  free: 1,
  'partly-free': 2,
  reserved: 3,
  taken: 4,
  closed: 5,
};

const collator = new Intl.Collator('de', { numeric: true });

const byCode = (a: FloorPlace, b: FloorPlace): number =>
  collator.compare(a.place.code, b.place.code);

/** Desks before rooms: they are what most people look for. */
const byKind = (a: FloorPlace, b: FloorPlace): number =>
  Number(a.place.kind !== 'desk') - Number(b.place.kind !== 'desk');

const byFit = (a: FloorPlace, b: FloorPlace): number =>
  RANK[a.state] - RANK[b.state] ||
  a.misses.length - b.misses.length ||
  byKind(a, b) ||
  byCode(a, b);

/** Mine first, then what is free and fits, the rest by what it lacks; or simply by the number on the desk. */
export const ordered = (places: readonly FloorPlace[], order: PlaceOrder): FloorPlace[] =>
  places.toSorted(order === 'fit' ? byFit : byCode);

/** Everything a person may type to find a place: number, room, name of the room, who sits there, what the list says. */
const textOf = ({ place, room, person }: FloorPlace, shown: string): string =>
  [place.code, place.name, room?.code, room?.name, person?.displayName, shown]
    .join(' ')
    .toLowerCase();

/** @param shown what the list says of a place beside its name and who sits there */
export function matching(
  places: readonly FloorPlace[],
  search: string,
  shown: (place: FloorPlace) => string = () => '',
): readonly FloorPlace[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return places;
  return places.filter((place) =>
    words.every((word) => textOf(place, shown(place)).includes(word)),
  );
}
