import type { PersonName } from './history-step';

/** Nothing where it was done, otherwise the codes of every reason why not, sorted. */
export type Verdict = readonly string[];

export const DONE: Verdict = [];

/** The codes whose case it is. */
export const when = (reasons: Readonly<Record<string, boolean>>): Verdict =>
  Object.keys(reasons)
    .filter((code) => reasons[code])
    .sort();

/** Of days gone by nobody learns where somebody else was. */
export const toldTo = (by: PersonName, person: PersonName, reasons: Verdict): Verdict =>
  by !== person && reasons.includes('in-the-past') ? ['in-the-past'] : reasons;
