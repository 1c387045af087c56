/** Whose public holidays hold at a site; as in ISO 3166-2:DE without the country. */
export const FEDERAL_STATES = [
  ...(['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV'] as const),
  ...(['NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const),
] as const;
export type FederalState = (typeof FEDERAL_STATES)[number];
