import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { NewAccount } from '@etage/people';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Passwords of new people, for whoever hands them out: in a file that only its owner reads, or as text. */
export class PasswordList {
  private isWritten = false;
  private accounts: readonly NewAccount[] = [];

  /** @param file undefined where they are shown */
  constructor(private readonly file: string | undefined) {}

  /** Nothing that is there already is written over. */
  get isInTheWay(): boolean {
    return this.file !== undefined && existsSync(this.file);
  }

  keep(accounts: readonly NewAccount[]): void {
    this.accounts = accounts;
    if (this.file === undefined || accounts.length === 0) return;
    const rows = accounts.map(({ email, givenName, familyName, password }) =>
      [email, givenName, familyName, password].map(cell).join(';'),
    );
    const text = ['E-Mail;Vorname;Nachname;Passwort', ...rows, ''].join('\n');
    writeFileSync(this.file, `\uFEFF${text}`, { flag: 'wx', mode: 0o600 });
    this.isWritten = true;
  }

  /** The people were not written after all. */
  discard(): void {
    if (this.isWritten && this.file !== undefined) rmSync(this.file, { force: true });
  }

  /** What to say of them in the end. */
  text(): string {
    if (this.accounts.length === 0) return '';
    if (this.file !== undefined) {
      return `The passwords of new people are in ${this.file}, and nowhere else.`;
    }
    const lines = this.accounts.map(({ email, password }) => `  ${password}   ${email}`);
    return ['Passwords of new people, shown this once:', '', ...lines].join('\n');
  }
}
