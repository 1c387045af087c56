import type { ListFault, PeoplePlan } from '@etage/people';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

/** What a list of people would change, for a person at a terminal. */
export const previewText = ({ newPeople, changes, unchanged, newUnitPaths }: PeoplePlan): string =>
  [
    `${newPeople.length} new people, ${changes.length} changed, ${unchanged} as they are.`,
    ...section('New units:', newUnitPaths),
  ].join('\n');

/** Every line that has to be mended first. */
export const listFaultsText = (faults: readonly ListFault[]): string =>
  [
    'The list cannot be used as it is:',
    ...faults.map(({ line, text }) => `  line ${line}: ${text}`),
  ].join('\n');
