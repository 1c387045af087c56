import type { ReactNode } from 'react';
import type { PlaceState } from '@etage/domain';
import './place-glyph.css';

/** Drawn on 20 by 20; every state has a shape of its own, so that colour is never alone. */
const SHAPES: Readonly<Record<PlaceState, ReactNode>> = {
  free: <circle cx="10" cy="10" r="7.5" className="ui-glyph-ring" />,
  'partly-free': (
    <>
      <circle cx="10" cy="10" r="7.5" className="ui-glyph-ring" />
      <path d="M10 2.5a7.5 7.5 0 0 0 0 15z" className="ui-glyph-fill" />
    </>
  ),
  taken: <circle cx="10" cy="10" r="9" className="ui-glyph-fill" />,
  mine: (
    <path
      d="M10 .8l2.7 6 6.5.7-4.9 4.4 1.4 6.4-5.7-3.3-5.7 3.3 1.4-6.400L.8 7.500l6.5-.7z"
      className="ui-glyph-fill"
    />
  ),
  requested: (
    <>
      <circle cx="10" cy="10" r="8.5" className="ui-glyph-line" />
      <path d="M3.5 10.500l7-7M5 15l10-10M9.5 16.500l7-7" className="ui-glyph-line" />
    </>
  ),
  closed: (
    <>
      <circle cx="10" cy="10" r="8.5" className="ui-glyph-line" />
      <path d="M4.5 4.500l11 11M15.5 4.500l-11 11" className="ui-glyph-line" />
    </>
  ),
  reserved: <circle cx="10" cy="10" r="7.5" className="ui-glyph-dots" />,
};

export interface PlaceGlyphProps {
  readonly state: PlaceState;
  /** Edge length in CSS pixels. */
  readonly size?: number;
}

/** The sign of a place's state without its word; use it where the word stands beside it. */
export const PlaceGlyph = ({ state, size = 18 }: PlaceGlyphProps) => (
  <svg
    className={`ui-glyph ui-glyph-${state}`}
    viewBox="0 0 20 20"
    width={size}
    height={size}
    aria-hidden="true"
    focusable="false"
  >
    {SHAPES[state]}
  </svg>
);
