import type { PlaceMark } from '@etage/canvas';
import type { PlaceId } from '@etage/domain';

/** Paints a proposal: who would sit where, as if it were booked already; all other desks step back. */
export const proposedMarks = (
  marks: readonly PlaceMark[],
  proposed: ReadonlyMap<PlaceId, string>,
): readonly PlaceMark[] =>
  proposed.size === 0
    ? marks
    : marks.map((mark) =>
        proposed.has(mark.placeId)
          ? { ...mark, state: 'mine', saving: true, muted: false }
          : { ...mark, muted: mark.state !== 'mine' },
      );
