/** Function groups (Funktionsgruppen): AL, SGL, SB, Auszubildende, Schalter. */
export const FUNCTION_GROUPS = [
  'head-of-office',
  'head-of-section',
  'caseworker',
  'trainee',
  'counter',
] as const;
export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];
