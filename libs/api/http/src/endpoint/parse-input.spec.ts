import { api, type Endpoint } from '@etage/contract';
import { ProblemException } from '../problem/problem.exception';
import { parseInput, type RawInput } from './parse-input';

const ID = '0197a1b2-0000-7000-8000-000000000001';
const SLOT = { startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-23T16:00:00Z' };
const raw = (given: Partial<RawInput>): RawInput => ({
  params: {},
  query: {},
  body: undefined,
  ...given,
});

function refusal(endpoint: Endpoint, given: Partial<RawInput>): ProblemException {
  try {
    parseInput(endpoint, raw(given));
  } catch (error) {
    return error as ProblemException;
  }
  throw new Error('it was understood');
}
const fieldsOf = ({ extras }: ProblemException) => extras.rejections?.map(({ field }) => field);

describe('what comes in', () => {
  it('is handed over as the schemas read it', () => {
    const query = { ...SLOT, capacity: '8', quiet: 'true' };
    expect(parseInput(api.places.search, raw({ query }))).toEqual({
      query: { ...SLOT, capacity: 8, quiet: true },
    });
  });

  it('is only looked at where the endpoint asks for it', () => {
    const given = raw({ query: { any: 'thing' }, body: 'text' });
    expect(parseInput(api.session.read, given)).toEqual({});
  });

  it('is refused with the name of every wrong field in every part', () => {
    const found = refusal(api.bookings.change, {
      params: { bookingId: '7' },
      body: { placeId: 7, startsAt: 'soon', surprise: true },
    });
    expect(found).toBeInstanceOf(ProblemException);
    expect([found.status, found.code]).toEqual([400, 'invalid-input']);
    expect(fieldsOf(found)).toEqual(['params.bookingId', 'body.placeId', 'body.startsAt', 'body']);
    expect(found.detail).toContain('body.startsAt (expected ISO 8601 with offset)');
    expect(found.extras.rejections?.every(({ code }) => code === 'invalid-field')).toBe(true);
  });

  it.each([
    ['no body', undefined],
    ['a list', []],
    ['a text', 'x'],
    ['nothing', null],
  ])('is refused when %s comes where an object is meant', (_, body) => {
    expect(fieldsOf(refusal(api.bookings.create, { body }))).toEqual(['body']);
  });

  it('is answered in a limited length, however long it was', () => {
    const body = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, i) => [`field ${i} ${'x'.repeat(50)}`, i]),
    );
    const found = refusal(api.bookings.create, { body: { ...body, placeId: ID } });
    expect(found.detail.length).toBeLessThan(600);
  });
});
