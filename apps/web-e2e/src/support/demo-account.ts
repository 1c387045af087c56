/** Opens every account of the demo city. */
export const PASSWORD = 'etage-demo';

/** `person007@etage.example` */
export const emailOf = (number: number): string =>
  `person${String(number).padStart(3, '0')}@etage.example`;
