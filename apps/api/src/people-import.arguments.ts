import { parseArgs } from 'node:util';
import { api } from '@etage/contract';
import { typedName } from './typed-name';

export const USAGE = `${typedName('people-import')} FILE.csv [--passwords FILE] [--yes]
${typedName('people-import')} --reset-password EMAIL

  FILE.csv               one line a person, as a spreadsheet saves it. The first line names the columns:
                         E-Mail, Vorname, Nachname, Organisationseinheit, Funktionsgruppe, Rollen; or
                         E-mail, Given name, Family name, Unit, Function group, Roles. The last two may be absent.
                         Unit: from the top down, "Dezernat III > Bauamt"; what is missing in the tree is made.
                         Function group: AL, SGL, SB, Auszubildende, Schalter.
                         Roles: facility-manager, administrator; a comma between two. Everybody is staff.
  --passwords FILE       where the passwords of new people are written, once; shown here if absent
  --yes                  write without asking
  --reset-password EMAIL a new password for somebody who lost theirs, shown once; ends all their sessions

People are known by their e-mail address: who is there already is changed, and nobody is ever removed.`;

export type PeopleWish =
  | {
      readonly kind: 'list';
      readonly file: string;
      /** Undefined: they are shown. */
      readonly passwordsFile: string | undefined;
      readonly isAgreed: boolean;
    }
  | { readonly kind: 'reset'; readonly email: string };

const parse = (words: string[]) =>
  parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      passwords: { type: 'string' },
      yes: { type: 'boolean' },
      'reset-password': { type: 'string' },
    },
  });

function resetOf(given: string): PeopleWish | string {
  const email = api.session.create.body.shape.email.safeParse(given);
  return email.success
    ? { kind: 'reset', email: email.data }
    : `--reset-password takes an e-mail address, not "${given}".`;
}

/** What was asked for, or what is wrong with it. */
export function readPeopleWish(words: string[]): PeopleWish | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\. To specify .*/s, '.') : String(error);
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  const reset = values['reset-password'];
  if (reset !== undefined) {
    return file || values.passwords ? '--reset-password stands alone.' : resetOf(reset);
  }
  if (!file || others.length > 0) return 'Name one CSV file.';
  const { passwords: passwordsFile, yes = false } = values;
  return { kind: 'list', file, passwordsFile, isAgreed: yes };
}
