import { API_PREFIX, type Endpoint } from '@etage/contract';
import fc from 'fast-check';
import type { z } from 'zod';
import type { Question } from '../support/ask';
import { hostileKey, hostileValue } from './hostile-value';

/** Values by field name that the API would take. */
export type Sensible = Readonly<Record<string, readonly unknown[]>>;

/** Five megabytes where a hundred kilobytes are taken. */
const HUGE = `{"title":"${'x'.repeat(5_000_000)}"}`;

const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: rare });

const fitting = (name: string, sensible: Sensible): fc.Arbitrary<unknown> => {
  const known = sensible[name];
  return known ? fc.constantFrom(...known) : hostileValue;
};

const once = { weight: 1 };

/** How many of the fields are hostile; what is nearly right gets further than what is utterly wrong. */
const temper = fc.oneof(
  { ...once, arbitrary: fc.constant('none' as const) },
  { ...once, arbitrary: fc.constant('one' as const) },
  { ...once, arbitrary: fc.constant('any' as const) },
);

type Member = [name: string, value: unknown];

/** Fields of an object with values that fit or do not, and now and then one that nobody asked for. */
function fields(schema: z.ZodObject | undefined, sensible: Sensible): fc.Arbitrary<Member[]> {
  const shape = Object.entries(schema?.shape ?? {}) as [string, z.ZodType][];
  const candidates = shape.map(([name, field]) =>
    fc.record({
      name: fc.constant(name),
      fits: fitting(name, sensible),
      hostile: hostileValue,
      isLeftOut: fc.nat(field.safeParse(undefined).success ? 1 : 15).map((n) => n === 1),
    }),
  );
  const extra = fc.array(fc.tuple(hostileKey, hostileValue), { maxLength: 2 });
  return fc
    .record({
      own: fc.tuple(...candidates),
      extra: fc.oneof(
        { weight: 7, arbitrary: fc.constant<Member[]>([]) },
        { ...once, arbitrary: extra },
      ),
      temper,
      victim: fc.nat(shape.length),
    })
    .map(({ own, extra: more, temper: mood, victim }) => {
      const isHostile = (at: number): boolean =>
        mood === 'any' || (mood === 'one' && at === victim);
      const given = own.flatMap(({ name, fits, hostile, isLeftOut }, at): Member[] =>
        isLeftOut ? [] : [[name, isHostile(at) ? hostile : fits]],
      );
      return [...given, ...more];
    });
}

/** As JSON text, so that `__proto__` is a member like any other. */
const asJson = (members: readonly [string, unknown][]): string =>
  `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;

/** Lone surrogates cannot be percent-encoded; here they become the replacement character. */
const encoded = (value: unknown): string => {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return encodeURIComponent(Buffer.from(text).toString());
};

const brokenPercent = fc.constantFrom('%', '%zz', '%E0%A4', '%ff', '%00', '%ED%A0%80', '%2e%2e%2f');

const query = (endpoint: Endpoint, sensible: Sensible): fc.Arbitrary<string> => {
  const usual = fields(endpoint.query, sensible).map((members) =>
    members.map(([name, value]) => `${encodeURIComponent(name)}=${encoded(value)}`).join('&'),
  );
  const odd = fc.oneof(
    brokenPercent,
    fc.constantFrom(
      'a[b][c]=1',
      '__proto__[x]=1',
      'startsAt=1&startsAt=2',
      '&&&===',
      'x'.repeat(9_000),
    ),
  );
  return mostly(usual, odd).map((text) => (text === '' ? '' : `?${text}`));
};

const path = (endpoint: Endpoint, sensible: Sensible): fc.Arbitrary<string> => {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const values = names.map((name) =>
    mostly(
      fc
        .oneof(
          { weight: 5, arbitrary: fitting(name, sensible) },
          { ...once, arbitrary: hostileValue },
        )
        .map(encoded),
      brokenPercent,
    ).filter((text) => text !== ''),
  );
  return fc
    .tuple(...values)
    .map((given) =>
      names.reduce(
        (text, name, index) => text.replace(`{${name}}`, given[index] ?? ''),
        endpoint.path,
      ),
    )
    .map((text) => `${API_PREFIX}${text}`);
};

const body = (endpoint: Endpoint, sensible: Sensible): fc.Arbitrary<string | undefined> => {
  const usual = fields(endpoint.body, sensible).map(asJson);
  const cut = fc.tuple(usual, fc.nat(40)).map(([text, length]) => text.slice(0, length));
  const odd = fc.oneof(
    cut,
    hostileValue.map((value): string => JSON.stringify(value)),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('[', '{"a":}', '\ufeff{}', '{}{}', 'undefined', `${'['.repeat(9_000)}`),
    fc.constant(undefined),
  );
  if (!endpoint.body) return mostly(fc.constant(undefined), odd);
  return fc.oneof(
    { weight: 60, arbitrary: usual },
    { weight: 20, arbitrary: odd },
    { weight: 1, arbitrary: fc.constant(HUGE) },
  );
};

const oddHeader: fc.Arbitrary<Record<string, string>> = fc.constantFrom<Record<string, string>[]>(
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=klingon' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': ';;;' },
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'br' },
  { 'content-encoding': 'nonsense' },
  { accept: 'image/png' },
  { authorization: 'Bearer' },
  { authorization: `Bearer ${'x'.repeat(5_000)}` },
  { authorization: 'Basic YWRtaW46YWRtaW4=' },
  { authorization: '', cookie: 'etage_session=%00; etage_session=__proto__' },
  { authorization: '', cookie: `etage_session=${'A'.repeat(43)}` },
  { authorization: '', cookie: ';;;===%%%' },
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'idempotency-key': '' },
  { 'idempotency-key': 'ä ö' },
  { 'idempotency-key': 'k'.repeat(500) },
  { 'x-http-method-override': 'DELETE' },
  { 'x-forwarded-for': '__proto__, 1.1.1.1' },
  { expect: '100-continue' },
);

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND'];

/** Requests to one endpoint, from nearly right to utterly wrong. */
export const hostileRequest = (endpoint: Endpoint, sensible: Sensible): fc.Arbitrary<Question> =>
  fc.record({
    method: fc.oneof(
      { weight: 12, arbitrary: fc.constant<string>(endpoint.method) },
      { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
    ),
    path: fc
      .tuple(path(endpoint, sensible), query(endpoint, sensible))
      .map(([where, what]) => `${where}${what}`),
    headers: mostly(fc.constant<Record<string, string>>({}), oddHeader),
    body: body(endpoint, sensible),
  }) as fc.Arbitrary<Question>;
