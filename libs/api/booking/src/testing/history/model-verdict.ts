/** Nothing where it was done, otherwise the codes of every reason why not, sorted. */
export type Verdict = readonly string[];

export const DONE: Verdict = [];

/** The codes whose case it is. */
export const when = (reasons: Readonly<Record<string, boolean>>): Verdict =>
  Object.keys(reasons)
    .filter((code) => reasons[code])
    .sort();
