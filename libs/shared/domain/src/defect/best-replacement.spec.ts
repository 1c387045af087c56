import type { PlaceId } from '../ids';
import type { PlaceFacts } from '../place/place';
import type { PlaceFeatures } from '../place/need';
import { aPlace, aRequest, DESK, facts, held, MY_BOOKING, NEXT_DESK } from '../testing';
import { bestReplacement, type Candidate } from './best-replacement';

const FAR_DESK = 'desk 204-1' as PlaceId;
const OFFERS: PlaceFeatures = {
  kind: 'desk',
  capacity: 1,
  screens: 2,
  heightAdjustable: true,
  accessible: false,
  quiet: false,
  docks: [],
  equipment: ['dock', 'screen', 'screen'],
};
const candidate = (
  placeId: PlaceId,
  changes: Partial<Omit<Candidate, 'place' | 'features'>> & {
    place?: Partial<PlaceFacts>;
    features?: Partial<PlaceFeatures>;
  } = {},
): Candidate => ({
  smaller: false,
  distance: 500,
  held: [],
  ...changes,
  place: aPlace({ placeId, roomId: null, ...changes.place }),
  features: { ...OFFERS, ...changes.features },
});
const request = aRequest({ movedBookingId: MY_BOOKING, movedFrom: aRequest().slot.startsAt });
/** My own booking of the place that is closed stands in nobody's way. */
const mine = { ...held('2026-11-23 08:00', '16:00'), bookingId: MY_BOOKING, placeId: DESK };
const best = (candidates: readonly Candidate[], closed: PlaceFeatures = OFFERS) =>
  bestReplacement(request, facts({ heldByPerson: [mine] }), closed, candidates);

describe('the best replacement', () => {
  it('is the nearest of those that offer the same', () => {
    expect(best([candidate(FAR_DESK, { distance: 900 }), candidate(NEXT_DESK)])).toBe(NEXT_DESK);
  });

  it('is rather further away than without what was booked', () => {
    const bare = candidate(NEXT_DESK, { features: { screens: 0, equipment: [] } });
    expect(best([bare, candidate(FAR_DESK, { distance: 900 })])).toBe(FAR_DESK);
    expect(best([bare])).toBe(NEXT_DESK);
  });

  it('may offer more', () => {
    expect(best([candidate(NEXT_DESK, { features: { screens: 3, quiet: true } })])).toBe(NEXT_DESK);
  });

  it('is never less accessible, and an item never another kind of item', () => {
    const accessible = { ...OFFERS, accessible: true };
    expect(best([candidate(NEXT_DESK)], accessible)).toBeUndefined();
    const cart = { ...OFFERS, kind: 'equipment', equipment: ['camera-cart'] } as const;
    const whiteboard = candidate(NEXT_DESK, { features: { ...cart, equipment: ['whiteboard'] } });
    expect(best([whiteboard], cart)).toBeUndefined();
  });

  it('is nothing that is taken, or that the rules do not allow', () => {
    const taken = candidate(NEXT_DESK, { held: [held('2026-11-23 15:00', '17:00')] });
    const shut = candidate(FAR_DESK, { place: { bookable: false } });
    expect(best([taken, shut])).toBeUndefined();
  });
});
