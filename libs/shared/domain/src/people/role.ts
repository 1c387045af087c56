export const ROLES = ['staff', 'facility-manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Whoever manages places sees and changes what belongs to others; staff only what is theirs. */
export const managesPlaces = (roles: readonly Role[]): boolean =>
  roles.includes('facility-manager') || roles.includes('administrator');
