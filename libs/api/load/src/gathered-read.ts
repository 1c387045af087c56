/**
 * Gathers what is asked for while an earlier question is on its way, and asks for it all at once. Whoever asks gets an
 * answer to a question that left after they asked, never an older one.
 */
export class GatheredRead<Key, Value> {
  private waiting: Map<Key, PromiseWithResolvers<Value | undefined>> | undefined;
  private isAsking = false;

  constructor(private readonly ask: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>) {}

  read(key: Key): Promise<Value | undefined> {
    this.waiting ??= new Map();
    const known = this.waiting.get(key);
    if (known) return known.promise;
    const answer = withResolvers<Value | undefined>();
    this.waiting.set(key, answer);
    if (!this.isAsking) queueMicrotask(() => void this.askAll());
    return answer.promise;
  }

  private async askAll(): Promise<void> {
    if (this.isAsking || !this.waiting) return;
    const asked = this.waiting;
    this.waiting = undefined;
    this.isAsking = true;
    try {
      const values = await this.ask([...asked.keys()]);
      for (const [key, { resolve }] of asked) resolve(values.get(key));
    } catch (error) {
      for (const { reject } of asked.values()) reject(error);
    } finally {
      this.isAsking = false;
      void this.askAll();
    }
  }
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** `Promise.withResolvers` comes with Node 22. */
function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((keep, refuse) => {
    resolve = keep;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
