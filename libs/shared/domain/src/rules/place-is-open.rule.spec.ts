import type { Closure } from '../time/site-calendar';
import { aRequest, aSlot, at, facts } from '../testing';
import { placeIsOpen } from './place-is-open.rule';

const closure = (startsAt: string, endsAt: string | null): Closure => ({
  startsAt: at(startsAt),
  endsAt: endsAt === null ? null : at(endsAt),
  reason: 'maintenance',
  note: 'Heizung',
});
const verdict = (...closures: Closure[]) =>
  placeIsOpen(
    aRequest({ slot: aSlot('2026-11-23 09:00', '17:00') }),
    facts({ place: { closures } }),
  );

describe('the place is open', () => {
  it.each([
    ['a closure that ends when the slot starts', closure('2026-11-20 00:00', '2026-11-23 09:00')],
    ['a closure that starts when the slot ends', closure('2026-11-23 17:00', null)],
    ['a closure that is over', closure('2026-11-02 00:00', '2026-11-03 00:00')],
  ])('accepts a place with %s', (_, past) => {
    expect(verdict(past)).toBeUndefined();
  });

  it.each([
    ['for the slot', closure('2026-11-23 09:00', '2026-11-23 17:00'), '2026-11-23T16:00:00.000Z'],
    [
      'for its first minute',
      closure('2026-11-20 00:00', '2026-11-23 09:01'),
      '2026-11-23T08:01:00.000Z',
    ],
    [
      'for its last minute',
      closure('2026-11-23 16:59', '2026-11-24 00:00'),
      '2026-11-23T23:00:00.000Z',
    ],
    ['in between', closure('2026-11-23 12:00', '2026-11-23 13:00'), '2026-11-23T12:00:00.000Z'],
    ['without an end', closure('2026-11-20 00:00', null), null],
  ])('refuses a place that is closed %s', (_, closed, closedUntil) => {
    expect(verdict(closed)).toEqual({
      code: 'place-closed',
      reason: 'maintenance',
      note: 'Heizung',
      closedUntil,
    });
  });

  it('tells of the closure that matters and not of an older one', () => {
    const over = { ...closure('2026-11-02 00:00', '2026-11-03 00:00'), note: 'Wasser' };
    expect(verdict(over, closure('2026-11-23 00:00', null))).toMatchObject({ note: 'Heizung' });
  });
});
