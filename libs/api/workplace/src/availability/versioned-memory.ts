import { LRUCache } from 'lru-cache';

interface Kept<Value> {
  readonly version: string;
  readonly value: Promise<Value>;
}

/**
 * Remembers what was loaded for a key as long as its version stays the same. Whoever asks while it is being loaded
 * waits for the same load; one that failed is forgotten. The least recently used goes first.
 */
export class VersionedMemory<Key extends string, Value> {
  private readonly kept: LRUCache<Key, Kept<Value>>;

  /** @param most how much is remembered, in the unit of `weigh`, what is being loaded counting as one */
  constructor(
    most: number,
    private readonly weigh: (value: Value) => number,
  ) {
    this.kept = new LRUCache({ maxSize: most });
  }

  recall(key: Key, version: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    if (known?.version === version) return known.value;
    const entry = { version, value: load() };
    this.kept.set(key, entry, { size: 1 });
    entry.value.then(
      (value) => {
        if (!this.isKept(key, entry)) return;
        this.kept.delete(key); // the same entry set again would keep its size
        this.kept.set(key, entry, { size: 1 + this.weigh(value) });
      },
      () => {
        if (this.isKept(key, entry)) this.kept.delete(key);
      },
    );
    return entry.value;
  }

  private isKept(key: Key, entry: Kept<Value>): boolean {
    return this.kept.peek(key) === entry;
  }
}
