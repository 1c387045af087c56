import type { FederalState } from '@etage/domain';
import type { NewBuilding } from './new-building';

/** Who opens the door for everybody else. */
export interface FirstAdministrator {
  /** Lower case. */
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  /** argon2id in PHC string format. */
  readonly passwordHash: string;
}

/** What a site goes by. */
export interface SiteCalendarWish {
  /** IANA name, `Europe/Berlin`. */
  readonly timeZone: string;
  readonly federalState: FederalState;
}

/** The least a city needs before its first plan can be imported and its first person can sign in. */
export interface NewCity extends SiteCalendarWish {
  readonly cityName: string;
  /** The first building, on the first site. */
  readonly building: NewBuilding;
  /** Name of the unit that every other one will lie in. */
  readonly topUnit: string;
  readonly administrator: FirstAdministrator;
  readonly createdAt: Date;
}
