import type { Ignored, IgnoredReason } from './import-report';

/** Counts what is left out, by reason and layer. */
export class IgnoredTally {
  private readonly counts = new Map<string, Ignored>();

  add(reason: IgnoredReason, layer: string, count = 1): void {
    const key = `${reason}\n${layer}`;
    const before = this.counts.get(key)?.count ?? 0;
    this.counts.set(key, { reason, layer, count: before + count });
  }

  /** Most frequent first. */
  list(): readonly Ignored[] {
    return [...this.counts.values()].sort((one, other) => other.count - one.count);
  }
}
