import type { PersonId, UnitId } from '../ids';
import type { Actor } from './actor';
import { displayName, initials, type Named } from './display-name';

/** A person as colleagues read them. */
export interface PersonBadge {
  readonly personId: PersonId;
  readonly displayName: string;
  readonly initials: string;
  /** Of the very unit of whoever reads it. */
  readonly teammate: boolean;
}

interface Employed extends Named {
  readonly personId: PersonId;
  readonly unitId: UnitId;
}

export const personBadge = (person: Employed, viewer: Pick<Actor, 'unitPath'>): PersonBadge => ({
  personId: person.personId,
  displayName: displayName(person),
  initials: initials(person),
  teammate: person.unitId === viewer.unitPath[0],
});
