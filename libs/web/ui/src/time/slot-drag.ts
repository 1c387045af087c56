import type { MinuteSpan } from './minute-span';

/** What of the window was taken hold of; `new` draws another one. */
export type Grip = 'start' | 'end' | 'window' | 'new';

export interface DragLimits {
  /** The hours of the ribbon. */
  readonly hours: MinuteSpan;
  readonly gridMinutes: number;
  readonly minimumMinutes: number;
}

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high);

const onGrid = (minute: number, grid: number): number => Math.round(minute / grid) * grid;

function drawn(from: number, till: number, { hours, minimumMinutes }: DragLimits): MinuteSpan {
  const startsAt = between(hours.startsAt, Math.min(from, till), hours.endsAt - minimumMinutes);
  const endsAt = between(startsAt + minimumMinutes, Math.max(from, till), hours.endsAt);
  return { startsAt, endsAt };
}

/**
 * The slot after its grip was dragged from one minute of the ribbon to another; always on the grid, within the hours
 * and as long as a booking has to be.
 */
export function draggedSlot(
  slot: MinuteSpan,
  grip: Grip,
  from: number,
  to: number,
  limits: DragLimits,
): MinuteSpan {
  const { hours, gridMinutes, minimumMinutes } = limits;
  const by = onGrid(to - from, gridMinutes);
  const { startsAt, endsAt } = slot;
  switch (grip) {
    case 'start':
      return { startsAt: between(hours.startsAt, startsAt + by, endsAt - minimumMinutes), endsAt };
    case 'end':
      return { startsAt, endsAt: between(startsAt + minimumMinutes, endsAt + by, hours.endsAt) };
    case 'window': {
      const shift = between(hours.startsAt - startsAt, by, hours.endsAt - endsAt);
      return { startsAt: startsAt + shift, endsAt: endsAt + shift };
    }
    case 'new':
      return drawn(onGrid(from, gridMinutes), onGrid(to, gridMinutes), limits);
  }
}

/** Minutes a key moves a grip by; undefined for keys that mean nothing here. */
export function keyStep(key: string, shiftKey: boolean, gridMinutes: number): number | undefined {
  const step = shiftKey ? 60 : gridMinutes;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: step,
    ArrowUp: step,
    ArrowLeft: -step,
    ArrowDown: -step,
    PageUp: 60,
    PageDown: -60,
    Home: -1440,
    End: 1440,
  };
  return steps[key];
}
