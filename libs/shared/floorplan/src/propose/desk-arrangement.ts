import { lengthOf, placeOn, type Edge } from '../dxf/edge';
import { spread } from '../dxf/spread';
import type { PlanDoor, Ring } from '../plan';
import { deskGroups, type DeskGroup, type Seat } from './desk-group';
import { DeskPlacing } from './desk-placing';
import type { DeskStandard } from './desk-standard';
import { isDazzled } from './glare';
import type { LightSide } from './light-side';
import type { Outline, Rect } from './rect';
import { WalkGrid, type Entrance } from './walk-grid';

/** Centimetres between two positions that are tried. */
const STEP = 10;
/** How deep daylight carries a workplace, in centimetres from the window. */
const DAYLIGHT = 500;
/** A door leaf swings within this multiple of its width around the middle of the door. */
const SWING = 1.12;

export interface RoomToFurnish {
  /** Clockwise. */
  readonly contour: Ring;
  readonly holes: readonly Ring[];
  readonly doors: readonly PlanDoor[];
  /** Most places the area allows. */
  readonly most: number;
}

export interface DeskArrangement {
  readonly seats: readonly Seat[];
  /** One for every desk that stands free in the room, another one if its person looks into a window. */
  readonly compromises: number;
}

const seenFrom = (edge: Edge, ring: Ring): Outline => ring.map((p) => placeOn(edge, p));

function extentOf(outline: Outline): Rect {
  const { minX, maxY, width, height } = spread(
    outline.map(({ along, off }) => ({ x: along, y: off })),
  );
  return { along: minX, off: maxY - height, width, depth: height };
}

/** The doors, or, where none is known, the middle of the side farthest from the light. */
function entrancesOf(
  main: Edge,
  contour: Outline,
  doors: readonly PlanDoor[],
): readonly Entrance[] {
  if (doors.length > 0)
    return doors.map((door) => ({
      at: placeOn(main, door.at),
      radius: door.width * SWING + door.wallThickness / 2,
    }));
  const middles = contour.map((a, i) => {
    const b = contour[(i + 1) % contour.length] ?? a;
    return { along: (a.along + b.along) / 2, off: (a.off + b.off) / 2 };
  });
  const far = middles.reduce((best, next) => (next.off > best.off + 0.01 ? next : best));
  return [{ at: far, radius: 100 }];
}

const steps = (from: number, to: number): readonly number[] =>
  Array.from(
    { length: Math.max(Math.floor((to - from) / STEP) + 1, 0) },
    (_, i) => from + i * STEP,
  );

/** Distances from the main side at which rows are tried: near the windows first, then wherever there is room. */
function rowDistances(extent: Rect, opposite: number | undefined, standard: DeskStandard) {
  const { windowGap, deskWidth } = standard;
  const last = extent.off + extent.depth - deskWidth;
  const near = steps(windowGap, Math.min(last, DAYLIGHT - deskWidth));
  const across =
    opposite === undefined
      ? []
      : near.map((off) => opposite - deskWidth - off).filter((off) => off >= extent.off);
  return [...near, ...across, ...steps(extent.off + windowGap, last)];
}

/** Where the first pair of a row begins; a rest too narrow to walk in is shared between both ends. */
function rowStart(main: Edge, extent: Rect, pairWidth: number, aisle: number): number {
  const rest = extent.width % pairWidth;
  const isAsWide = extent.along > -1 && Math.abs(extent.width - lengthOf(main)) < 1;
  const isShared = isAsWide && extent.width > pairWidth && rest < aisle;
  return extent.along + (isShared ? Math.floor(rest / 2) : 0);
}

/** Fills a room from one of its window sides: pairs, then single desks at the side walls, then anywhere, facing a window last of all. */
export function arrangeDesks(
  room: RoomToFurnish,
  side: LightSide,
  standard: DeskStandard,
): DeskArrangement {
  const { main, opposite } = side;
  const contour = seenFrom(main, room.contour);
  const outlines = [contour, ...room.holes.map((hole) => seenFrom(main, hole))];
  const extent = extentOf(contour);
  const entrances = entrancesOf(main, contour, room.doors);
  const grid = new WalkGrid(outlines, extent, entrances, standard.aisle);
  const placing = new DeskPlacing(outlines, entrances, grid, room.most, standard.aisle);
  const { pair, pairWidth, looksBackward, looksForward } = deskGroups(standard);
  const rows = rowDistances(extent, opposite, standard);
  const fill = (alongs: readonly number[], choice: readonly DeskGroup[], evenDazzled = false) => {
    for (const off of rows)
      for (const along of alongs)
        for (const group of choice.map((form) => form(along, off)))
          if (!placing.isFull && (evenDazzled || !group.some((seat) => isDazzled(seat, side))))
            placing.tryGroup(group);
  };
  const end = extent.along + extent.width;
  fill(steps(rowStart(main, extent, pairWidth, standard.aisle), end), [pair]);
  fill([extent.along], [looksBackward]);
  fill([end - pairWidth / 2], [looksForward]);
  const orderly = placing.seats.length;
  fill(steps(extent.along, end), [looksBackward, looksForward]);
  const undazzled = placing.seats.length;
  fill(steps(extent.along, end), [looksBackward, looksForward], true);
  const { seats } = placing;
  return { seats, compromises: 2 * seats.length - orderly - undazzled };
}
