import { overlaps, type Slot } from '@etage/domain';

/** Who or what is taken when; keys are ids of any kind. */
export class HeldSpans {
  private readonly spans = new Map<string, Slot[]>();

  isFree(key: string, slot: Slot): boolean {
    return !this.spans.get(key)?.some((held) => overlaps(held, slot));
  }

  hold(key: string, slot: Slot): void {
    const held = this.spans.get(key);
    if (held) held.push(slot);
    else this.spans.set(key, [slot]);
  }
}
