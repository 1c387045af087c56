import { flagInQuery, humanText, instant, instantInQuery, numberInQuery, placeId } from './scalars';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('an instant', () => {
  it.each([
    '2026-11-23T08:00:00Z',
    '2026-11-23T08:00:00+01:00',
    '2026-11-23T08:00:00.000-05:30',
    '2000-01-01T00:00:00Z',
    '2199-12-31T23:59:59.999Z',
    '2199-12-31T23:59:59-00:00',
    '2028-02-29T12:00:00Z',
  ])('is %s', (text) => {
    expect(accepts(instant, text)).toBe(true);
  });

  it.each([
    ['without an offset', '2026-11-23T08:00:00'],
    ['a day alone', '2026-11-23'],
    ['without seconds', '2026-11-23T08:00Z'],
    ['before the year 2000', '1999-12-31T23:59:59Z'],
    ['after the year 2199', '2200-01-01T00:00:00Z'],
    ['which is after 2199 by its offset', '2199-12-31T23:59:59-01:00'],
    ['a year of five digits', '+12026-11-23T08:00:00Z'],
    ['a day that is none', '2026-02-30T08:00:00Z'],
    ['an hour that is none', '2026-11-23T25:00:00Z'],
    ['nonsense', 'tomorrow at nine'],
    ['empty', ''],
    ['a number', 1_795_420_800_000],
    ['with a blank for the plus', '2026-11-23T08:00:00 01:00'],
  ])('is not %s: %p', (_, value) => {
    expect(accepts(instant, value)).toBe(false);
  });
});

describe('an instant in a query', () => {
  it('takes the blank that an unescaped plus becomes', () => {
    expect(instantInQuery.parse('2026-11-23T08:00:00 01:00')).toBe('2026-11-23T08:00:00+01:00');
    expect(instantInQuery.parse('2026-11-23T08:00:00+01:00')).toBe('2026-11-23T08:00:00+01:00');
    expect(instantInQuery.parse('2026-11-23T08:00:00Z')).toBe('2026-11-23T08:00:00Z');
  });

  it.each(['2026-11-23 08:00:00', '2026-11-23T08:00:00', '1999-01-01T00:00:00Z', '', undefined])(
    'refuses %p',
    (text) => {
      expect(accepts(instantInQuery, text)).toBe(false);
    },
  );
});

describe('an id', () => {
  it('is read in small letters, however it is written', () => {
    const id = '0197a1b2-0000-7000-8000-00000000abcd';
    expect(placeId.parse(id.toUpperCase())).toBe(id);
    expect(placeId.parse(id)).toBe(id);
  });
});

describe('text of people', () => {
  const title = humanText(10);

  it('is trimmed', () => {
    expect(title.parse('  Jour fixe ')).toBe('Jour fixe');
  });

  it.each([
    ['nothing but blanks', '   '],
    ['too long', 'Planungsrunde'],
    ['with a line break', 'a\nb'],
    ['with NUL, which PostgreSQL refuses', 'a\u0000b'],
    ['with half of a character, which PostgreSQL refuses as well', 'a\ud800b'],
  ])('is not %s', (_, text) => {
    expect(accepts(title, text)).toBe(false);
  });

  it('may be in any script', () => {
    expect(title.parse('Čísla 数 👍')).toBe('Čísla 数 👍');
  });
});

describe('ids, flags and numbers', () => {
  it('knows an id by its shape', () => {
    expect(accepts(placeId, '0197a1b2-0000-7000-8000-000000000001')).toBe(true);
    expect(accepts(placeId, '203-1')).toBe(false);
    expect(accepts(placeId, '')).toBe(false);
  });

  it.each([
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
  ])('reads the flag %s', (text, flag) => {
    expect(flagInQuery.parse(text)).toBe(flag);
  });

  it.each(['yes', '', 'ja'])('refuses the flag %p', (text) => {
    expect(accepts(flagInQuery, text)).toBe(false);
  });

  it('reads whole numbers', () => {
    expect(numberInQuery.parse('42')).toBe(42);
    expect(accepts(numberInQuery, '4.2')).toBe(false);
    expect(accepts(numberInQuery, 'many')).toBe(false);
  });
});
