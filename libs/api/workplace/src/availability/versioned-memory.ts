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

  /** @param size how many keys are remembered at most */
  constructor(size: number) {
    this.kept = new LRUCache({ max: size });
  }

  recall(key: Key, version: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    if (known?.version === version) return known.value;
    const entry = { version, value: load() };
    this.kept.set(key, entry);
    entry.value.catch(() => {
      if (this.kept.peek(key) === entry) this.kept.delete(key);
    });
    return entry.value;
  }
}
