import type {
  CadPoint,
  DrawingContent,
  DrawnBow,
  DrawnPath,
  DrawnText,
  Unread,
} from '@etage/floorplan';
import { bowPoints, isDoorSwing, type Bow } from './bow';
import type { Placement } from './placement';

/** Farther out, in drawing units, there is no building: national grids end before. */
const FARTHEST = 1e9;
/** Corners after which a drawing is no floor plan any more. */
export const MOST_CORNERS = 2_000_000;

const isSane = ({ x, y }: CadPoint) => Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;

/** Thrown to leave the walk through nested blocks early. */
export class TooComplex extends Error {}

/** Collects what entities draw, in the coordinates of the drawing. */
export class EntitySink {
  private readonly paths: DrawnPath<CadPoint>[] = [];
  private readonly bows: DrawnBow<CadPoint>[] = [];
  private readonly texts: DrawnText<CadPoint>[] = [];
  private readonly solids: DrawnPath<CadPoint>[] = [];
  private readonly unread = new Map<string, Unread>();
  private corners = 0;

  addPath(layer: string, points: readonly CadPoint[], closed: boolean, place: Placement): void {
    this.put(this.paths, layer, points, closed, place);
  }

  addSolid(layer: string, points: readonly CadPoint[], place: Placement): void {
    this.put(this.solids, layer, points, true, place);
  }

  addBow(layer: string, bow: Bow, place: Placement): void {
    const points = bowPoints(bow).map(place);
    const [first, last, centre] = [points[0], points.at(-1), place(bow.centre)];
    if (!isDoorSwing(bow) || !first || !last || ![first, last, centre].every(isSane)) return;
    this.bows.push({ layer, centre, ends: [first, last] });
  }

  addText(
    layer: string,
    text: string,
    at: CadPoint,
    tag: string | undefined,
    place: Placement,
  ): void {
    const placed = place(at);
    this.count(1);
    if (text === '' || !isSane(placed)) return;
    this.texts.push({ layer, text, at: placed, ...(tag !== undefined && { tag }) });
  }

  addUnread(type: string, layer: string): void {
    const key = `${type}\n${layer}`;
    this.unread.set(key, { type, layer, count: (this.unread.get(key)?.count ?? 0) + 1 });
  }

  content(): DrawingContent<CadPoint> {
    const { paths, bows, texts, solids, unread } = this;
    return { paths, bows, texts, solids, unread: [...unread.values()] };
  }

  /** Every visit to an entity counts, so that blocks nested in blocks cannot multiply without end. */
  count(corners: number): void {
    this.corners += corners;
    if (this.corners > MOST_CORNERS) throw new TooComplex();
  }

  private put(
    into: DrawnPath<CadPoint>[],
    layer: string,
    points: readonly CadPoint[],
    closed: boolean,
    place: Placement,
  ): void {
    this.count(points.length);
    const placed = points.map(place);
    if (placed.length < 2 || !placed.every(isSane)) this.addUnread('damaged', layer);
    else into.push({ layer, points: placed, closed });
  }
}
