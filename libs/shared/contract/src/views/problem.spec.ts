import { CHANGE_REJECTION_CODES, REJECTION_CODES } from '@etage/domain';
import { PROBLEM_CODES, problemSchema } from './problem';

describe('a problem document', () => {
  const problem = {
    type: 'urn:etage:problem:place-taken',
    title: 'place taken',
    status: 409,
    detail: 'Refused: place-taken.',
    instance: '/api/v1/bookings',
    code: 'place-taken',
    rejections: [{ code: 'place-taken', placeId: 'x' }],
  };

  it('keeps what a rejection says beside its code', () => {
    expect(problemSchema.parse(problem).rejections).toEqual(problem.rejections);
  });

  it('takes the three kinds of alternatives and no other', () => {
    const span = { startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-23T16:00:00Z' };
    const placeId = '0197a1b2-0000-7000-8000-000000000001';
    const alternatives = [
      { kind: 'same-place-later', ...span },
      { kind: 'same-place-part', ...span },
      { kind: 'other-place', placeId, sameRoom: true },
    ];
    expect(problemSchema.parse({ ...problem, alternatives }).alternatives).toEqual(alternatives);
    const unknown = { ...problem, alternatives: [{ kind: 'other-city' }] };
    expect(problemSchema.safeParse(unknown).success).toBe(false);
  });

  it.each(['code', 'rejections', 'status'])('is none without %s', (member) => {
    expect(problemSchema.safeParse({ ...problem, [member]: undefined }).success).toBe(false);
  });

  it('has codes of its own that mean nothing in the domain', () => {
    const domain: readonly string[] = [...REJECTION_CODES, ...CHANGE_REJECTION_CODES];
    expect(PROBLEM_CODES.filter((code) => domain.includes(code))).toEqual([]);
    expect(new Set(domain).size).toBe(domain.length);
  });
});
