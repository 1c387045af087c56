import fc from 'fast-check';

const NUMBERS = [0, -0, -1, 1e308, -1e308, 2 ** 53, -(2 ** 63), 0.1, 5e-324];

const INSTANTS = [
  '0000-01-01T00:00:00Z',
  '1999-12-31T23:59:59.999Z',
  '2200-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2026-02-30T09:00:00Z',
  '2026-03-29T02:30:00', // skipped by the spring change
  '2026-03-29T02:30:00+01:00',
  '2026-10-25T02:30:00+02:00', // comes twice in autumn
  '2026-12-01T24:00:00Z',
  '2026-12-01T09:00:60Z',
  '2026-12-01T09:00:00+99:99',
  '2026-12-01 09:00:00+01:00',
  '2026-W49-2',
  'infinity',
  'now',
];

const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u200b\ufeff',
  `'; DROP TABLE booking; --`,
  '%00',
  '%s%n$1',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '\r\nset-cookie: etage_session=x',
  '💺'.repeat(100),
  'x'.repeat(20_000),
  'me',
  'null',
  'NaN',
];

const IDS = [
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '00000000-0000-4000-8000-000000000000',
  '00000000-0000-4000-8000-00000000000',
  '{00000000-0000-4000-8000-000000000000}',
  '__proto__',
  'constructor',
];

/** A key that means something to the language. */
export const hostileKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
);

/** What nobody who means well would send. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...INSTANTS),
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...IDS),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(null, true, false, [], {}, [[]], { $ne: null }, { toString: 1 }),
  fc.uuid(),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.jsonValue({ maxDepth: 4 }),
);
