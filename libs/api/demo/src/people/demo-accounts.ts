import { hash } from '@node-rs/argon2';

/** Opens every account of the demo city; printed in the README and on the sign-in page of a demo. */
export const DEMO_PASSWORD = 'etage-demo';

export const FACILITY_EMAIL = 'facility@etage.example';
export const ADMINISTRATOR_EMAIL = 'admin@etage.example';

/** `person001@etage.example` to `person600@etage.example`. */
export const personEmail = (number: number): string =>
  `person${String(number).padStart(3, '0')}@etage.example`;

/**
 * One argon2id hash for all accounts of a demo. A salt of its own protects people who chose the same password from
 * each other; here the password is public, and 602 hashes would take half a minute.
 */
export const demoPasswordHash = (): Promise<string> => hash(DEMO_PASSWORD);
