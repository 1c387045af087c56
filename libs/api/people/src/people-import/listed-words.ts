import type { FunctionGroup, Role } from '@etage/domain';

/** How lists call a function group, beside its name in code. */
const FUNCTION_GROUP_WORDS: Readonly<Record<FunctionGroup, readonly string[]>> = {
  'head-of-office': ['AL', 'Amtsleitung', 'Fachbereichsleitung', 'Dezernatsleitung'],
  'head-of-section': ['SGL', 'Sachgebietsleitung', 'Abteilungsleitung', 'Teamleitung'],
  caseworker: ['SB', 'Sachbearbeitung', 'Sachbearbeiter', 'Sachbearbeiterin'],
  trainee: ['Auszubildende', 'Auszubildender', 'Azubi', 'Ausbildung'],
  counter: ['Schalter', 'Bürgerservice'],
};

const ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  staff: ['Beschäftigte', 'Mitarbeitende', 'Mitarbeiter', 'Mitarbeiterin'],
  'facility-manager': ['Gebäudeverwaltung', 'Gebäudemanagement', 'Facility management'],
  administrator: ['Administration', 'Admin', 'Administratorin'],
};

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

const meaning = <Code extends string>(words: Readonly<Record<Code, readonly string[]>>) => {
  const codes = new Map(
    (Object.keys(words) as Code[]).flatMap((code) =>
      [code, ...words[code]].map((word) => [bare(word), code] as const),
    ),
  );
  return (text: string): Code | undefined => codes.get(bare(text));
};

export const functionGroupCalled = meaning(FUNCTION_GROUP_WORDS);
export const roleCalled = meaning(ROLE_WORDS);
