import { boundingBox, contains, distance, type Box } from './geometry';
import { planPoint, type PlanPoint, type PlanRoom, type Ring } from './plan';

/** An area on the sheet: its contour first, then its holes. */
export type Shape = readonly Ring[];

/** Two shapes closer than this (centimetres) count as touching, not as overlapping. */
export const TOUCHING = 0.5;

type Segment = readonly [PlanPoint, PlanPoint];

export const roomShape = (room: Pick<PlanRoom, 'polygon' | 'holes'>): Shape => [
  room.polygon,
  ...(room.holes ?? []),
];

export const segments = (ring: Ring): readonly Segment[] =>
  ring.map((p, i) => [p, ring[(i + 1) % ring.length] as PlanPoint] as const);

/** Distance in centimetres between a point and the nearest point of a segment. */
export function distanceToSegment(point: PlanPoint, [p, q]: Segment): number {
  const lengthSquared = (q.x - p.x) ** 2 + (q.y - p.y) ** 2;
  const along =
    lengthSquared === 0
      ? 0
      : ((point.x - p.x) * (q.x - p.x) + (point.y - p.y) * (q.y - p.y)) / lengthSquared;
  return distance(point, pointAt([p, q], Math.min(1, Math.max(0, along))));
}

const pointAt = ([p, q]: Segment, share: number): PlanPoint =>
  planPoint(p.x + (q.x - p.x) * share, p.y + (q.y - p.y) * share);

const edges = (shape: Shape): readonly Segment[] => shape.flatMap(segments);

const within = (shape: Shape, point: PlanPoint): boolean =>
  shape.filter((ring) => contains(ring, point)).length % 2 === 1;

const onEdge = (shape: Shape, point: PlanPoint): boolean =>
  edges(shape).some((edge) => distanceToSegment(point, edge) <= TOUCHING);

const strictlyInside = (shape: Shape, point: PlanPoint): boolean =>
  within(shape, point) && !onEdge(shape, point);

const strictlyOutside = (shape: Shape, point: PlanPoint): boolean =>
  !within(shape, point) && !onEdge(shape, point);

/** Where the line of `other` cuts `edge`, and where its ends stand beside it, as shares of the edge. */
function cuts(edge: Segment, other: Segment): readonly number[] {
  const [p, q] = edge;
  const [a, b] = other;
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const lengthSquared = dx * dx + dy * dy;
  const beside = other.map((end) => ((end.x - p.x) * dx + (end.y - p.y) * dy) / lengthSquared);
  const slant = dx * (b.y - a.y) - dy * (b.x - a.x);
  const crossing = ((a.x - p.x) * (b.y - a.y) - (a.y - p.y) * (b.x - a.x)) / slant;
  return [...beside, crossing].filter((share) => share > 0 && share < 1);
}

/**
 * Probes on the contour of `shape`: the middle of every piece between two places where `other` may
 * enter or leave, so that each piece lies wholly inside, outside or on the edge of `other`.
 */
function probes(shape: Shape, other: Shape): readonly (readonly [PlanPoint, Segment])[] {
  return edges(shape)
    .filter(([p, q]) => distance(p, q) > 0)
    .flatMap((edge) => {
      const shares = [0, ...edges(other).flatMap((cut) => cuts(edge, cut)), 1];
      shares.sort((a, b) => a - b);
      return shares.slice(1).map((share, i) => {
        return [pointAt(edge, (share + (shares[i] ?? 0)) / 2), edge] as const;
      });
    });
}

/** The two points one centimetre beside an edge. */
function besides(point: PlanPoint, [p, q]: Segment): readonly PlanPoint[] {
  const length = distance(p, q);
  const [nx, ny] = [(q.y - p.y) / length, (p.x - q.x) / length];
  return [planPoint(point.x + nx, point.y + ny), planPoint(point.x - nx, point.y - ny)];
}

const intrudes = (shape: Shape, other: Shape): boolean =>
  probes(shape, other).some(
    ([point, edge]) =>
      strictlyInside(other, point) ||
      besides(point, edge).some(
        (near) => strictlyInside(shape, near) && strictlyInside(other, near),
      ),
  );

export const boxesMeet = (a: Box, b: Box): boolean =>
  a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;

/** Whether two shapes share more than their edges. */
export const overlaps = (one: Shape, other: Shape): boolean =>
  boxesMeet(boundingBox(one.flat()), boundingBox(other.flat())) &&
  (intrudes(one, other) || intrudes(other, one));

/** Whether `inner` lies in `outer` with nothing beyond its edge and none of its holes beneath. */
export const liesWithin = (inner: Shape, outer: Shape): boolean =>
  probes(inner, outer).every(([point]) => !strictlyOutside(outer, point)) &&
  probes(outer, inner).every(([point]) => !strictlyInside(inner, point));
