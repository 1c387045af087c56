import { ConflictException, HttpException, NotFoundException } from '@nestjs/common';
import { BusyError, UnavailableError } from '@etage/database';
import { asProblem } from './as-problem';
import { notFound, problem } from './problem.exception';

const withFields = (fields: object): Error => Object.assign(new Error('inside'), fields);

describe('an error on its way out', () => {
  it.each([
    ['a body that is too large', withFields({ type: 'entity.too.large' }), 413, 'body-too-large'],
    ['broken JSON', withFields({ type: 'entity.parse.failed' }), 400, 'malformed-json'],
    [
      'an unknown encoding',
      withFields({ type: 'encoding.unsupported' }),
      415,
      'unsupported-media-type',
    ],
    [
      'an unknown charset',
      withFields({ type: 'charset.unsupported' }),
      415,
      'unsupported-media-type',
    ],
    [
      'a body that was cut off',
      withFields({ type: 'request.aborted', status: 400 }),
      400,
      'invalid-input',
    ],
    ['an unknown address', new NotFoundException(), 404, 'not-found'],
    ['a wrong method', new HttpException('no', 405), 405, 'method-not-allowed'],
    ["another of the framework's refusals", new ConflictException(), 409, 'invalid-input'],
    ['contention', new BusyError('x'), 503, 'busy'],
    ['a lock that did not come', withFields({ code: '55P03' }), 503, 'busy'],
    ['a database that is gone', new UnavailableError('x'), 503, 'unavailable'],
    ['a closed port', withFields({ code: 'ECONNREFUSED' }), 503, 'unavailable'],
    ['a bug', new TypeError('secret is undefined'), 500, 'internal'],
    ["the framework's own failure", new HttpException('secret', 502), 500, 'internal'],
    ['a thrown text', 'secret', 500, 'internal'],
    ['nothing at all', undefined, 500, 'internal'],
    ['null', null, 500, 'internal'],
  ])('is named: %s', (_, error, status, code) => {
    expect(asProblem(error)).toMatchObject({ status, code });
    expect(asProblem(error).detail).not.toMatch(/secret|inside/);
  });

  it('stays what it is when it is a problem already', () => {
    const known = notFound('floor');
    expect(asProblem(known)).toBe(known);
  });

  it('says when trying again makes sense', () => {
    expect(asProblem(new BusyError('x')).extras.retryAfter).toBe(1);
    expect(asProblem(new UnavailableError('x')).extras.retryAfter).toBe(2);
    expect(asProblem(new TypeError('x')).extras.retryAfter).toBeUndefined();
  });

  it('is written as a problem document', () => {
    const alternatives = [{ kind: 'other-place', placeId: 'x' as never, sameRoom: true }] as const;
    const found = problem(503, 'busy', 'Again.', { rejections: [{ code: 'busy' }], alternatives });
    expect(found.document('/api/v1/bookings')).toEqual({
      type: 'urn:etage:problem:busy',
      title: 'busy',
      status: 503,
      detail: 'Again.',
      instance: '/api/v1/bookings',
      code: 'busy',
      rejections: [{ code: 'busy' }],
      alternatives,
    });
    expect(problem(404, 'not-found', 'x').document('/x')).not.toHaveProperty('alternatives');
  });
});
