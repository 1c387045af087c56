import type { Actor } from '@etage/domain';
import { LRUCache } from 'lru-cache';
import type { FloorSnapshot } from './floor-snapshot';

/** Remembers the answers made from a snapshot for a viewer, as many as fit into a number of bytes. */
export class FinishedAnswers {
  private readonly numbers = new WeakMap<object, number>();
  private given = 0;
  private readonly answers: LRUCache<string, Buffer>;

  constructor(mostBytes: number) {
    this.answers = new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ length }) => length });
  }

  /** A session that is read anew brings another viewer: what they may see can have changed. */
  recall(snapshot: FloorSnapshot, viewer: Actor, make: () => Buffer): Buffer {
    const key = `${this.numberOf(snapshot)} ${this.numberOf(viewer)}`;
    const known = this.answers.get(key);
    if (known) return known;
    const answer = make();
    this.answers.set(key, answer);
    return answer;
  }

  private numberOf(thing: object): number {
    const known = this.numbers.get(thing);
    if (known !== undefined) return known;
    this.given += 1;
    this.numbers.set(thing, this.given);
    return this.given;
  }
}
