import { basename } from 'node:path';
import type { SourceFile } from './source-file';

/** What must exist around a rule of the domain. */
export interface RuleSurroundings {
  /** All files of the folder of the rules. */
  readonly files: readonly SourceFile[];
  /** The page that lists the rules. */
  readonly ruleList: string;
  /** Messages for rejections by language and code. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly glossary: string;
}

/** The codes that a source names: `code: 'too-small'`. */
export const codesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code = '']) => code)),
];

const listed = (ruleList: string): string => ruleList.slice(ruleList.indexOf('BOOKING_RULES'));

/** Codes that cannot be said: without a message in some language, or without an entry in the glossary. */
export const wordlessCodes = (
  codes: readonly string[],
  surroundings: Pick<RuleSurroundings, 'messages' | 'glossary'>,
): string[] => codes.flatMap((code) => lackOfCode(code, surroundings));

function lackOfCode(
  code: string,
  { messages, glossary }: Pick<RuleSurroundings, 'messages' | 'glossary'>,
): string[] {
  const silent = Object.keys(messages).filter((language) => !messages[language]?.[code]);
  return [
    ...silent.map((language) => `has no message for "${code}" in ${language}`),
    ...(glossary.includes(`\`${code}\``) ? [] : [`has no entry for "${code}" in the glossary`]),
  ];
}

function lackOf(rule: SourceFile, surroundings: RuleSurroundings): string[] {
  const name = /export const (\w+): BookingRule\b/.exec(rule.text)?.[1];
  const spec = rule.path.replace(/\.ts$/, '.spec.ts');
  const codes = codesIn(rule.text);
  return [
    ...(surroundings.files.some(({ path }) => path === spec) ? [] : ['has no spec beside it']),
    ...(name ? [] : ['exports no BookingRule']),
    ...(name && !new RegExp(`\\b${name}\\b`).test(listed(surroundings.ruleList))
      ? [`"${name}" is not in the list of rules`]
      : []),
    ...(codes.length > 0 ? [] : ['rejects with no code']),
    ...codes.flatMap((code) => lackOfCode(code, surroundings)),
  ];
}

/** Every rule has a spec, a place in the list, and words for its breach in every language and in the glossary. */
export const ruleFaults = (surroundings: RuleSurroundings): string[] =>
  surroundings.files
    .filter(({ path }) => path.endsWith('.rule.ts'))
    .flatMap((rule) => lackOf(rule, surroundings).map((lack) => `${basename(rule.path)} ${lack}`));
