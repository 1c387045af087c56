import { BusyError } from '@etage/database';

export interface TurnLimits {
  /** How many at a time. */
  readonly width: number;
  /** How many wait in all; whoever comes then is told to come back. */
  readonly waiting: number;
  /** How many of them are one and the same person's. */
  readonly waitingEach: number;
}

/** Whose turn it is, and whether anybody still waits for what comes of it. */
export interface Turn {
  readonly of: string;
  isAwaited(): boolean;
}

interface Waiting {
  readonly turn: Turn;
  readonly enter: () => void;
  readonly refuse: (reason: BusyError) => void;
}

/**
 * Lets a few do something costly at the same time while the others wait: one of each person in turn, so that whoever asks
 * for much keeps nobody else waiting. What nobody waits for any more is not done.
 */
export class TakeTurns {
  /** Those who wait, by person; whose turn is next comes first. */
  private readonly lines = new Map<string, Waiting[]>();
  private waiting = 0;
  private inside = 0;

  constructor(private readonly limits: TurnLimits) {}

  /** @throws BusyError when too many wait, or when nobody waits for this any more */
  async run<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
    if (this.inside < this.limits.width) this.inside += 1;
    else await this.wait(turn);
    try {
      return await work();
    } finally {
      if (!this.letNextIn()) this.inside -= 1;
    }
  }

  private wait(turn: Turn): Promise<void> {
    if (this.isFull(turn)) this.dropAbandoned();
    if (this.isFull(turn)) throw new BusyError('too many wait for their turn');
    return new Promise((enter, refuse) => {
      const line = this.lines.get(turn.of) ?? [];
      this.lines.set(turn.of, line);
      line.push({ turn, enter, refuse });
      this.waiting += 1;
    });
  }

  private isFull({ of }: Turn): boolean {
    const own = this.lines.get(of)?.length ?? 0;
    return this.waiting >= this.limits.waiting || own >= this.limits.waitingEach;
  }

  private letNextIn(): boolean {
    this.dropAbandoned();
    const [next] = this.lines;
    if (!next) return false;
    const [of, [first, ...others]] = next;
    this.keep(of, others);
    this.waiting -= 1;
    first?.enter();
    return true;
  }

  private dropAbandoned(): void {
    for (const [of, line] of [...this.lines]) {
      const left = line.filter(({ turn, refuse }) => {
        const isAwaited = turn.isAwaited();
        if (!isAwaited) refuse(new BusyError('nobody waits for this any more'));
        return isAwaited;
      });
      this.waiting -= line.length - left.length;
      if (left.length > 0) this.lines.set(of, left);
      else this.lines.delete(of);
    }
  }

  /** Behind all others, as this person has just had a turn. */
  private keep(of: string, line: Waiting[]): void {
    this.lines.delete(of);
    if (line.length > 0) this.lines.set(of, line);
  }
}
