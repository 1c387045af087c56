import { aPlace, aRequest, aSlot, facts, held, NEXT_DESK } from '../testing';
import { alternatives } from './alternatives';

describe('the same place in its own mode', () => {
  const inMode = (start: string, end: string, part: string) => {
    const slot = aSlot(`2026-11-23 ${start}`, end);
    const [startsAt, endsAt] = [slot.startsAt.toISOString(), slot.endsAt.toISOString()];
    return { kind: 'same-place-in-mode', part, startsAt, endsAt };
  };
  const place = { slotMode: 'half-days' } as const;

  it.each([
    ['the half around the wish', '08:00', '12:00', [], inMode('06:00', '13:00', 'morning')],
    ['both halves', '08:00', '16:00', [], inMode('06:00', '20:00', 'whole-day')],
    [
      'the half that is left',
      ...(['08:00', '16:00', [held('2026-11-23 06:00', '13:00')]] as const),
      inMode('13:00', '20:00', 'afternoon'),
    ],
  ] as const)('is %s', (_, start, end, heldOnPlace, expected) => {
    const request = aRequest({ slot: aSlot(`2026-11-23 ${start}`, end) });
    expect(alternatives(request, facts({ place, heldOnPlace }), [])).toEqual([expected]);
  });

  it('comes before another place, and not at all where nothing is left', () => {
    const next = {
      ...{ place: aPlace({ placeId: NEXT_DESK }), smaller: false, distance: 500, held: [] },
    };
    const request = aRequest();
    const offers = alternatives(request, facts({ place }), [next]);
    expect(offers.map(({ kind }) => kind)).toEqual(['same-place-in-mode', 'other-place']);
    const heldOnPlace = [held('2026-11-23 06:00', '20:00')];
    const left = alternatives(request, facts({ place, heldOnPlace }), [next]);
    expect(left.map(({ kind }) => kind)).toEqual(['other-place']);
  });

  it('is the other half where the wanted one is taken', () => {
    const heldOnPlace = [held('2026-11-23 06:00', '13:00')];
    const request = aRequest({ slot: aSlot('2026-11-23 06:00', '13:00') });
    expect(alternatives(request, facts({ place, heldOnPlace }), [])).toEqual([
      {
        kind: 'same-place-later',
        startsAt: '2026-11-23T12:00:00.000Z',
        endsAt: '2026-11-23T19:00:00.000Z',
      },
    ]);
  });
});
