export const ROLES = ['staff', 'facility-manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const administers = (roles: readonly Role[]): boolean => roles.includes('administrator');

/** Whoever manages places sees and changes what belongs to others; staff only what is theirs. */
export const managesPlaces = (roles: readonly Role[]): boolean =>
  roles.includes('facility-manager') || administers(roles);
