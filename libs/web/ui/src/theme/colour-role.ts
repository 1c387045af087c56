/** The colour roles of `style/tokens.css`, by name without the leading dashes. */
export const COLOUR_ROLES = [
  'bg',
  'ground',
  'ink',
  'soft',
  'line',
  'edge',
  'accent',
  'accent-strong',
  'accent-soft',
  'on-accent',
  'ok',
  'ok-soft',
  'info',
  'info-soft',
  'warn',
  'warn-soft',
  'danger',
  'danger-soft',
  'taken',
  'takenink',
  'room',
  'wall',
  'aux',
  'shade',
] as const;

export type ColourRole = (typeof COLOUR_ROLES)[number];
