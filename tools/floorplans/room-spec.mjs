/**
 * The vocabulary in which buildings are written down: `office('201', 3, 2)` is room 201, three window
 * axes wide, with two desks. `more` names what is special: `name`, `door`, `gable`, `desks`, …
 */
const kind = (use, furnishing, name) => (number, axes, more) => ({
  number,
  axes,
  use,
  furnishing,
  name,
  ...more,
});
const withDesks = (use, furnishing, name) => (number, axes, desks, more) => ({
  number,
  axes,
  use,
  furnishing,
  name,
  desks,
  ...more,
});

export const office = withDesks('office', 'office', 'Büro');
export const team = withDesks('office', 'office', 'Teambüro');
export const head = kind('office', 'head', 'Amtsleitung');
export const project = withDesks('project-office', 'project', 'Projektbüro');
export const meeting = kind('meeting-room', 'meeting', 'Besprechung');
export const focus = kind('focus-room', 'focus', 'Denkraum');
export const lounge = kind('lounge', 'lounge', 'Lounge');
export const kitchen = kind('kitchen', 'kitchen', 'Teeküche');
export const copy = kind('copy', 'copy', 'Kopierraum');
export const storage = kind('storage', 'storage', 'Lager');
export const server = kind('server', 'server', 'Serverraum');
export const women = kind('toilet', 'women', 'WC Damen');
export const men = kind('toilet', 'men', 'WC Herren');
export const accessibleToilet = kind('toilet', 'accessible', 'WC barrierefrei');
export const stairs = kind('stairs', 'stairs', 'Treppenhaus');
export const lift = kind('lift', 'lift', 'Aufzug');
export const counters = withDesks('counter', 'counters', 'Servicehalle');
/** Small rooms along the corridor (`front`), one room behind them that reaches the window. */
export const core = (axes, front, back, more) => ({
  axes,
  furnishing: 'core',
  front,
  back,
  ...more,
});
