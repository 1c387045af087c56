import type { PlaceState } from '@etage/domain';
import type { ColourRole } from '@etage/ui';

/** The sign that says a state without its colour. */
export type Sign = 'ring' | 'half-ring' | 'disc' | 'star' | 'wrench' | 'dotted-ring' | 'none';

export interface PlaceLook {
  readonly fill: ColourRole;
  /** Of this colour a breath over the fill, 0 to 1. */
  readonly tint?: { readonly role: ColourRole; readonly strength: number };
  readonly stroke: ColourRole | null;
  readonly dashed?: boolean;
  /** Pattern over the fill: requested places are hatched, closed ones cross-hatched. */
  readonly hatch?: {
    readonly role: ColourRole;
    readonly crossed: boolean;
    /** 0 to 1. */
    readonly strength: number;
  };
  readonly sign: Sign;
  /** Of sign and words. */
  readonly ink: ColourRole;
  /** What is left of it where a place is a few pixels wide. */
  readonly speck: ColourRole;
}

/** One row of the table of states: colour role, shape, pattern. Never colour alone. */
export const PLACE_LOOKS: Readonly<Record<PlaceState, PlaceLook>> = {
  free: { fill: 'ok-soft', stroke: 'ok', sign: 'ring', ink: 'ok', speck: 'ok' },
  'partly-free': { fill: 'ok-soft', stroke: 'ok', sign: 'half-ring', ink: 'ok', speck: 'ok' },
  taken: { fill: 'taken', stroke: null, sign: 'disc', ink: 'takenink', speck: 'taken' },
  mine: { fill: 'accent', stroke: null, sign: 'star', ink: 'on-accent', speck: 'accent' },
  requested: {
    fill: 'room',
    stroke: 'accent',
    hatch: { role: 'accent', crossed: false, strength: 0.55 },
    sign: 'none',
    ink: 'accent',
    speck: 'accent',
  },
  closed: {
    fill: 'room',
    stroke: 'soft',
    hatch: { role: 'taken', crossed: true, strength: 1 },
    sign: 'wrench',
    ink: 'soft',
    speck: 'taken',
  },
  reserved: {
    fill: 'room',
    tint: { role: 'info', strength: 0.14 },
    stroke: 'info',
    dashed: true,
    sign: 'dotted-ring',
    ink: 'info',
    speck: 'info',
  },
};
