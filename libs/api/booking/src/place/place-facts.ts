import type { Closure, PlaceFacts } from '@etage/domain';
import { releasedOf } from '@etage/database';
import type { PlaceColumns } from '../queries/place-facts.query';

const closureOf = (closure: PlaceColumns['closures'][number]): Closure => ({
  ...closure,
  startsAt: new Date(closure.startsAt),
  endsAt: closure.endsAt === null ? null : new Date(closure.endsAt),
});

/** A place as the rules want it. */
export const placeFacts = (row: PlaceColumns): PlaceFacts => ({
  ...row,
  closures: row.closures.map(closureOf),
  released: releasedOf(row.owner),
});
