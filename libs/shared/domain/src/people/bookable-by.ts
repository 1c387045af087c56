import type { PersonId, UnitId } from '../ids';
import type { Actor } from './actor';
import { managesPlaces } from './role';
import { maySeeName, type Visibility } from './visibility';

/** Who may book for me, besides those who manage places. */
export const BOOKABLE_BY = ['unit', 'nobody'] as const;
export type BookableBy = (typeof BOOKABLE_BY)[number];

/** Somebody others may want to book for. */
export interface BookableColleague {
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly visibility: Visibility;
  readonly bookableBy: BookableBy;
}

/**
 * Whoever manages places books for everybody, and colleagues of the same unit for those who let them. To be refused
 * would tell of somebody's bookings: for whom I may not see, I may not book.
 */
export const isBookableFor = (actor: Actor, person: BookableColleague): boolean =>
  managesPlaces(actor.roles) ||
  (person.bookableBy === 'unit' &&
    person.unitId === actor.unitPath[0] &&
    maySeeName(actor, person));
