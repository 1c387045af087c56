import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMarkOf } from './process-identity';

/** What a process that wants or holds a data folder says about itself. */
export interface Claim {
  readonly pid: number;
  /** Tells it from a later process with the same number. */
  readonly startMark: string;
  /** Whether the folder is its own, or it is only asking. */
  readonly held: boolean;
  /** Null until it is ready. */
  readonly address: string | null;
}

/** The files `<name>.json` of a folder, one for each process. Names are never used twice, so removing one is safe. */
export class ClaimFiles {
  constructor(private readonly folder: string) {}

  /** Writes or replaces; a reader sees the old words or the new ones, never half of them. */
  write(name: string, claim: Claim): void {
    const unfinished = join(this.folder, `${name}.tmp`);
    writeFileSync(unfinished, JSON.stringify(claim));
    renameSync(unfinished, this.path(name));
  }

  remove(name: string): void {
    rmSync(this.path(name), { force: true });
  }

  /** The claims of living processes, without `own`; the files of dead ones are removed. */
  livingBesides(own: string): ReadonlyMap<string, Claim> {
    const names = readdirSync(this.folder).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);
    const living = new Map<string, Claim>();
    for (const name of names.filter((candidate) => candidate !== own)) {
      const claim = this.read(name);
      if (claim && startMarkOf(claim.pid) === claim.startMark) living.set(name, claim);
      else this.remove(name);
    }
    return living;
  }

  private read(name: string): Claim | undefined {
    try {
      return JSON.parse(readFileSync(this.path(name), 'utf8')) as Claim;
    } catch {
      return undefined; // withdrawn meanwhile
    }
  }

  private path(name: string): string {
    return join(this.folder, `${name}.json`);
  }
}
