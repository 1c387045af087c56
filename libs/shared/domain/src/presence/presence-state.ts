/** Where somebody is on a day at the site (Anwesenheit); nothing said means that nobody knows. */
export const PRESENCE_STATES = ['on-site', 'home-office', 'mobile', 'absent'] as const;
export type PresenceState = (typeof PRESENCE_STATES)[number];

/** Whoever is away needs no desk at the site. */
export const isAway = (state: PresenceState): boolean => state !== 'on-site';

/** At work, but elsewhere. */
export const worksElsewhere = (state: PresenceState | null): boolean =>
  state === 'home-office' || state === 'mobile';
