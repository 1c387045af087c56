/**
 * Lets a few do something costly at the same time while the others wait in a queue, so that whoever asks for much does
 * not keep those waiting who ask for little.
 */
export class TakeTurns {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  /** @param width how many at a time */
  constructor(width: number) {
    this.free = width;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
