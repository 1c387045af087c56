/** What a layer has just painted and how long it took; for whoever measures. */
export interface Drawn {
  readonly layer: 'ground' | 'places';
  /** Everything in sight, a few places, or only a copy of what was painted before. */
  readonly work: 'scene' | 'part' | 'copy';
  readonly milliseconds: number;
}

export type OnDrawn = (drawn: Drawn) => void;
