/** Minutes since the beginning of Monday, 23 November 2026, on the wall of the site; its clocks stay on winter time. */
export type Minutes = number;

const MONDAY = Date.UTC(2026, 10, 22, 23);

export const DAY: Minutes = 24 * 60;
export const instantOf = (minutes: Minutes): Date => new Date(MONDAY + minutes * 60_000);
export const minutesOf = (instant: Date): Minutes => (instant.getTime() - MONDAY) / 60_000;
export const dayOf = (minutes: Minutes): number => Math.floor(minutes / DAY);
