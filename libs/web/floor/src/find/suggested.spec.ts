import type { SuggestionView } from '@etage/contract';
import type { PlaceId } from '@etage/domain';
import { aSlot } from '@etage/domain/testing';
import { suggestedAt, type SuggestedPlace } from './suggested';

const slot = aSlot('2026-11-23 08:00', '16:00');
const suggested = (placeId: string) =>
  ({ place: { placeId }, reasons: [] }) as unknown as SuggestedPlace;
const found = (...ids: string[]): SuggestionView => ({
  startsAt: slot.startsAt.toISOString(),
  endsAt: slot.endsAt.toISOString(),
  suggestions: ids.map(suggested),
  rejections: [],
});
const at = (view: SuggestionView, placeId: string) => suggestedAt(view, slot, placeId as PlaceId);

describe('what was found', () => {
  it('is walked through one after the other, and from the last to the first', () => {
    const view = found('a', 'b');
    expect(at(view, 'a')).toMatchObject({ number: 1, count: 2, next: { place: { placeId: 'b' } } });
    expect(at(view, 'b')).toMatchObject({ number: 2, next: { place: { placeId: 'a' } } });
    expect(at(found('a'), 'a')?.next).toBeUndefined();
  });

  it('says nothing of another place or another time', () => {
    expect(at(found('a'), 'x')).toBeUndefined();
    const later = aSlot('2026-11-23 09:00', '16:00');
    expect(suggestedAt(found('a'), later, 'a' as PlaceId)).toBeUndefined();
    expect(suggestedAt(undefined, slot, 'a' as PlaceId)).toBeUndefined();
  });
});
