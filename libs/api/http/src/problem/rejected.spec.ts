import { CHANGE_REJECTION_CODES, REJECTION_CODES, type Rejection } from '@etage/domain';
import { rejected } from './rejected';

type AnyCode = (typeof REJECTION_CODES)[number] | (typeof CHANGE_REJECTION_CODES)[number];
const of = (...codes: AnyCode[]) => rejected(codes.map((code) => ({ code }) as Rejection));

describe('a refusal of the domain', () => {
  it.each<[AnyCode, number]>([
    ['not-allowed-to-book-for-others', 403],
    ['place-taken', 409],
    ['person-already-booked', 409],
    ['booking-not-active', 409],
    ['booking-over', 409],
    ['not-awaiting-approval', 409],
    ['not-confirmed', 409],
    ['check-in-not-open', 409],
    ['slot-empty', 422],
    ['off-grid', 422],
    ['in-the-past', 422],
    ['outside-frame-hours', 422],
    ['public-holiday', 422],
    ['place-closed', 422],
    ['desk-assigned', 422],
  ])('for %s is a %i', (code, status) => {
    expect(of(code)).toMatchObject({ status, code });
  });

  it('has a status for every code there is', () => {
    for (const code of [...REJECTION_CODES, ...CHANGE_REJECTION_CODES]) {
      expect([403, 409, 422]).toContain(of(code).status);
    }
  });

  it('puts a right above a rule and a rule above what is in the way, and lists all', () => {
    expect(of('place-taken', 'off-grid')).toMatchObject({ status: 422, code: 'off-grid' });
    const all = of('place-taken', 'too-long', 'off-grid', 'not-allowed-to-book-for-others');
    expect(all).toMatchObject({ status: 403, code: 'not-allowed-to-book-for-others' });
    expect(all.extras.rejections).toHaveLength(4);
    expect(all.detail).toBe(
      'Refused: place-taken, too-long, off-grid, not-allowed-to-book-for-others.',
    );
  });

  it('carries alternatives where there was a search for them, even when it found none', () => {
    const taken = [{ code: 'place-taken' } as Rejection];
    expect(rejected(taken, []).document('/x').alternatives).toEqual([]);
    expect(rejected(taken).document('/x')).not.toHaveProperty('alternatives');
  });
});
