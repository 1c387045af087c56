interface Kept<Value> {
  readonly version: string;
  readonly value: Promise<Value>;
}

/**
 * Remembers what was loaded for a key as long as its version stays the same. Whoever asks while it is being loaded
 * waits for the same load; one that failed is forgotten. The least recently used goes first.
 */
export class VersionedMemory<Key, Value> {
  private readonly kept = new Map<Key, Kept<Value>>();

  /** @param size how many keys are remembered at most */
  constructor(private readonly size: number) {}

  recall(key: Key, version: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    const entry = known?.version === version ? known : this.loaded(key, version, load);
    this.kept.delete(key);
    this.kept.set(key, entry);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.size) break;
      this.kept.delete(oldest);
    }
    return entry.value;
  }

  private loaded(key: Key, version: string, load: () => Promise<Value>): Kept<Value> {
    const entry = { version, value: load() };
    entry.value.catch(() => {
      if (this.kept.get(key) === entry) this.kept.delete(key);
    });
    return entry;
  }
}
