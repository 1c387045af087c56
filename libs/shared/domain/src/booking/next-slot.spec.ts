import { aRequest, aSlot, at, facts, held } from '../testing';
import { nextSlot } from './next-slot';

const wish = aRequest({ slot: aSlot('2026-11-23 10:00', '12:00') });
const room = { kind: 'room', roomId: null } as const;
const next = (known: Parameters<typeof facts>[0] = {}) =>
  nextSlot(wish, facts({ ...known, place: { ...room, ...known.place } }));

describe('the next slot', () => {
  it('is the wish itself where nothing stands against it', () => {
    expect(next()).toEqual(wish.slot);
  });

  it('begins when somebody else ends, in the first gap that is long enough', () => {
    const heldOnPlace = [
      held('2026-11-23 09:00', '10:30'),
      held('2026-11-23 12:00', '13:00'),
      held('2026-11-23 13:15', '14:00'),
    ];
    expect(next({ heldOnPlace })).toEqual(aSlot('2026-11-23 14:00', '16:00'));
  });

  it('passes over evenings, weekends, holidays and closures', () => {
    const moving = { startsAt: at('2026-11-23 00:00'), reason: 'moving', note: null } as const;
    const until = (text: string) => ({ place: { closures: [{ ...moving, endsAt: at(text) }] } });
    expect(next(until('2026-11-27 19:00'))).toBeUndefined();
    expect(next(until('2026-11-24 00:00'))).toEqual(aSlot('2026-11-24 06:00', '08:00'));
  });

  it('never begins before now', () => {
    expect(next({ now: at('2026-11-23 10:20') })).toEqual(aSlot('2026-11-23 10:30', '12:30'));
  });

  it('is a half or a whole day where those are booked', () => {
    const heldOnPlace = [held('2026-11-23 06:00', '13:00')];
    expect(next({ heldOnPlace, place: { slotMode: 'half-days' } })).toEqual(
      aSlot('2026-11-23 13:00', '20:00'),
    );
    expect(next({ heldOnPlace, place: { slotMode: 'whole-days' } })).toEqual(
      aSlot('2026-11-24 06:00', '20:00'),
    );
  });

  it('is not looked for where one may not book at all', () => {
    expect(next({ place: { bookable: false } })).toBeUndefined();
  });

  it.each([
    ['spring', '2027-03-26', '2027-03-29'],
    ['autumn', '2026-10-23', '2026-10-26'],
  ])('begins at the opening hour of the wall clock after the clock change in %s', (_, from, to) => {
    const slot = aSlot(`${from} 18:00`, '19:00');
    const heldOnPlace = [held(`${from} 17:00`, '20:00')];
    const known = facts({ now: at(`${from} 12:00`), heldOnPlace, place: room });
    expect(nextSlot(aRequest({ slot }), known)).toEqual(aSlot(`${to} 06:00`, '07:00'));
  });
});
