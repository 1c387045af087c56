import type { Seat } from './desk-group';
import { fitsInside, meetsCircle, rectsMeet, type Outline, type Rect } from './rect';
import type { Entrance, WalkGrid } from './walk-grid';

/** Looks at reachability after which a room counts as full; keeps halls within seconds. */
const MOST_WALKS = 600;

const rectsOf = (seats: readonly Seat[]): readonly Rect[] =>
  seats.flatMap(({ desk, movement }) => [desk, movement]);

/** Whether two pieces overlap, or stand in different rows with less than an aisle between the rows. */
const crowds = (rect: Rect, other: Rect, aisle: number) =>
  rectsMeet(
    rect.off === other.off
      ? rect
      : { ...rect, off: rect.off - aisle, depth: rect.depth + 2 * aisle },
    other,
  );

/** The desks placed so far in one room, and the rules a further group has to keep. */
export class DeskPlacing {
  readonly seats: Seat[] = [];
  private taken: readonly Rect[] = [];
  private walks = 0;

  constructor(
    private readonly outlines: readonly Outline[],
    private readonly entrances: readonly Entrance[],
    private readonly grid: WalkGrid,
    private readonly most: number,
    private readonly aisle: number,
  ) {}

  get isFull(): boolean {
    return this.seats.length >= this.most || this.walks >= MOST_WALKS;
  }

  /** Adds the group if it fits, keeps doors free and leaves a way to every place. */
  tryGroup(group: readonly Seat[]): void {
    if (this.seats.length + group.length > this.most) return;
    if (!this.fits(group)) return;
    this.walks += 1;
    const taken = [...this.taken, ...rectsOf(group)];
    const places = [...this.seats, ...group].map(({ movement }) => movement);
    if (!this.grid.reachesAll(places, taken)) return;
    this.seats.push(...group);
    this.taken = taken;
  }

  private fits(group: readonly Seat[]): boolean {
    return rectsOf(group).every(
      (rect) =>
        !this.taken.some((other) => crowds(rect, other, this.aisle)) &&
        !this.entrances.some(({ at, radius }) => meetsCircle(rect, at, radius)) &&
        fitsInside(this.outlines, rect),
    );
  }
}
