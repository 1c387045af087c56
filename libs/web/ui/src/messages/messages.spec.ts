import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LOCALES, PROBLEM_CODES } from '@etage/contract';
import { CHANGE_REJECTION_CODES, PLACE_STATES, REJECTION_CODES, type Miss } from '@etage/domain';
import de from './de.json';
import en from './en.json';

const MISS_CODES = Object.keys({
  'other-kind': 0,
  'too-small': 0,
  'too-few-screens': 0,
  'not-height-adjustable': 0,
  'not-accessible': 0,
  'not-quiet': 0,
  'no-fitting-dock': 0,
  'equipment-missing': 0,
} satisfies Record<Miss['code'], 0>);

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );

const catalogues = { de: new Map(flat(de)), en: new Map(flat(en)) };

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

const web = resolve(import.meta.dirname, '../../../../..');
const sources = ['libs/web', 'apps/web/src']
  .flatMap((folder) =>
    readdirSync(join(web, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(web, folder, file),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Named in full, or made of a known beginning and a code: `rejection.${code}`. Plural forms share one name. */
function isUsed(key: string): boolean {
  const name = key.replace(/_(one|other|zero)$/, '');
  const beginnings = name.split('.').map((_, index, parts) => parts.slice(0, index).join('.'));
  return (
    sources.includes(`'${name}'`) ||
    beginnings.some((beginning) => beginning !== '' && sources.includes(`\`${beginning}.\${`))
  );
}

describe('the message catalogues', () => {
  it('speak every language of the contract', () => {
    expect(Object.keys(catalogues).sort()).toEqual([...LOCALES].sort());
  });

  it('have no gaps: both languages know the same keys', () => {
    expect([...catalogues.en.keys()].sort()).toEqual([...catalogues.de.keys()].sort());
  });

  it.each([...catalogues.de.keys()])('fill %s with the same values in both languages', (key) => {
    const [german = '', english = ''] = [catalogues.de.get(key), catalogues.en.get(key)];
    expect(placeholders(english)).toEqual(placeholders(german));
    expect(german.trim()).not.toBe('');
    expect(english.trim()).not.toBe('');
  });

  it('carry no words that nobody says', () => {
    expect([...catalogues.de.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  const codes = [
    ...[...REJECTION_CODES, ...CHANGE_REJECTION_CODES, ...MISS_CODES].map((c) => `rejection.${c}`),
    ...PROBLEM_CODES.map((code) => `problem.${code}`),
    ...PLACE_STATES.map((state) => `placeState.${state}`),
  ];

  it.each(codes)('have a sentence for %s in both languages', (key) => {
    expect(catalogues.de.get(key)).toBeDefined();
    expect(catalogues.en.get(key)).toBeDefined();
  });

  it('address people formally in German', () => {
    const familiar = /\b(du|dein\w*|dich|dir|euch|euer\w*)\b/i;
    expect([...catalogues.de.values()].filter((text) => familiar.test(text))).toEqual([]);
  });
});
