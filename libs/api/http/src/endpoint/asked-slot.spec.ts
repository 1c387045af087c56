import { askedSlot } from './asked-slot';

const of = (startsAt: string, endsAt: string) => () => askedSlot({ startsAt, endsAt });

describe('the slot of a question', () => {
  it('is read from its two instants', () => {
    expect(of('2026-11-23T08:00:00+01:00', '2026-11-23T15:00:00Z')()).toEqual({
      startsAt: new Date('2026-11-23T07:00:00Z'),
      endsAt: new Date('2026-11-23T15:00:00Z'),
    });
  });

  it.each([
    ['ends when it starts', '2026-11-23T08:00:00Z', '2026-11-23T09:00:00+01:00'],
    ['ends before it starts', '2026-11-23T08:00:00Z', '2026-11-22T08:00:00Z'],
  ])('is refused when it %s', (_, startsAt, endsAt) => {
    expect(of(startsAt, endsAt)).toThrow(
      expect.objectContaining({ status: 422, code: 'slot-empty' }),
    );
  });

  it('spans as long as the question is allowed to', () => {
    const twoDays = { startsAt: '2026-11-23T00:00:00Z', endsAt: '2026-11-25T00:00:00Z' };
    expect(() => askedSlot(twoDays, 2)).not.toThrow();
    expect(() => askedSlot(twoDays, 1)).toThrow(expect.objectContaining({ status: 400 }));
  });

  it('spans a hundred days and not a moment more', () => {
    expect(of('2026-01-01T00:00:00Z', '2026-04-11T00:00:00Z')).not.toThrow();
    expect(of('2026-01-01T00:00:00Z', '2026-04-11T00:00:00.001Z')).toThrow(
      expect.objectContaining({ status: 400, code: 'invalid-input' }),
    );
  });
});
