import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Claim, ClaimFiles } from './claim-file';
import { startMarkOf } from './process-identity';

/** Who runs on a data folder. */
export interface RunningInstance {
  readonly pid: number;
  /** Null until it is ready. */
  readonly address: string | null;
}

export type DataFolderClaim =
  | {
      readonly ok: true;
      /** Tells later starters where this one can be reached. */
      publish(address: string): void;
      release(): void;
    }
  | { readonly ok: false; readonly running: RunningInstance };

const POLL_MS = 15;

/** `npm start` reads it too, before it touches anything. */
function openClaimsFolder(dataDir: string): string {
  const folder = join(dataDir, 'instances');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch (cause) {
    throw new Error(
      `This user may not write to the data folder ${dataDir}. Start Etage as the user it belongs to, or set ` +
        'ETAGE_DATA_DIR to a folder of your own.',
      { cause },
    );
  }
}

/**
 * Makes this process the only Etage on a data folder. It holds until `release`, or until the process is gone, however
 * that happens. Each asker first announces itself and then looks for others, so of two that ask at the same time at
 * least one sees the other; the first by name goes on.
 */
export async function claimDataFolder(dataDir: string): Promise<DataFolderClaim> {
  const files = new ClaimFiles(openClaimsFolder(dataDir));
  const name = randomUUID();
  const self = { pid: process.pid, startMark: startMarkOf(process.pid) ?? '' };
  const announce = (state: Pick<Claim, 'held' | 'address'>): void =>
    files.write(name, { ...self, ...state });

  for (;;) {
    announce({ held: false, address: null });
    const others = files.livingBesides(name);
    const holder = [...others.values()].find((claim) => claim.held);
    if (holder) {
      files.remove(name);
      return { ok: false, running: { pid: holder.pid, address: holder.address } };
    }
    if (others.size === 0) {
      announce({ held: true, address: null });
      return {
        ok: true,
        publish: (address) => announce({ held: true, address }),
        release: () => files.remove(name),
      };
    }
    if ([...others.keys()].some((other) => other < name)) files.remove(name);
    await sleep(POLL_MS);
  }
}
