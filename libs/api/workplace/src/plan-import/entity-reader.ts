import type { CadPoint } from '@etage/floorplan';
import type { DxfEntity, DxfVertex } from 'dxf';
import { bowFromBulge, bowPoints, type Bow } from './bow';
import { plainText } from './drawing-text';
import type { EntitySink } from './entity-sink';
import type { Placement } from './placement';
import { solidLoops } from './hatch-loops';

type Read = (entity: DxfEntity, layer: string, sink: EntitySink, place: Placement) => void;

const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
const point = (value: unknown): CadPoint => {
  const { x, y } = (value ?? {}) as DxfVertex;
  return { x: number(x), y: number(y) };
};
const text = (value: unknown): string => (typeof value === 'string' ? plainText(value) : '');

/** Corners of a polyline, its bows broken into straight pieces; bows come out on the side for the doors. */
const readPolyline: Read = (entity, layer, sink, place) => {
  const vertices = (entity['vertices'] ?? []) as DxfVertex[];
  const closed = entity['closed'] === true;
  const points = vertices.flatMap((vertex, i) => {
    const next = vertices[i + 1] ?? (closed ? vertices[0] : undefined);
    if (!next || !vertex.bulge) return [point(vertex)];
    const bow = bowFromBulge(point(vertex), point(next), vertex.bulge);
    sink.addBow(layer, bow, place);
    return bowPoints(bow).slice(0, -1);
  });
  sink.addPath(layer, points, closed, place);
};

const arc = (entity: DxfEntity): Bow => {
  const start = number(entity['startAngle']);
  const turn = number(entity['endAngle']) - start;
  const full = 2 * Math.PI;
  return {
    centre: point(entity),
    radius: number(entity['r']),
    start,
    sweep: ((turn % full) + full) % full || full,
  };
};

const readArc: Read = (entity, layer, sink, place) => {
  const bow = arc(entity);
  sink.addBow(layer, bow, place);
  sink.addPath(layer, bowPoints(bow), false, place);
};

const readCircle: Read = (entity, layer, sink, place) => {
  const circle = {
    centre: point(entity),
    radius: number(entity['r']),
    start: 0,
    sweep: 2 * Math.PI,
  };
  sink.addPath(layer, bowPoints(circle).slice(1), true, place);
};

const readAttribute: Read = (entity, layer, sink, place) => {
  const own = (entity['text'] ?? {}) as { string?: unknown };
  const many = (entity['mtext'] ?? {}) as { string?: unknown };
  const tag = typeof entity['tag'] === 'string' ? entity['tag'] : '';
  sink.addText(layer, text(own.string) || text(many.string), point(own), tag, place);
};

/** How each kind of entity is read; kinds that are missing here are counted as unread. */
export const ENTITY_READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
  [
    'LINE',
    (entity, layer, sink, place) =>
      sink.addPath(layer, [point(entity['start']), point(entity['end'])], false, place),
  ],
  ['LWPOLYLINE', readPolyline],
  ['POLYLINE', readPolyline],
  ['ARC', readArc],
  ['CIRCLE', readCircle],
  [
    'TEXT',
    (entity, layer, sink, place) =>
      sink.addText(layer, text(entity['string']), point(entity), undefined, place),
  ],
  [
    'MTEXT',
    (entity, layer, sink, place) =>
      sink.addText(layer, text(entity['string']), point(entity), undefined, place),
  ],
  ['ATTRIB', readAttribute],
  [
    'HATCH',
    (entity, layer, sink, place) =>
      solidLoops(entity).forEach((loop) => sink.addSolid(layer, loop, place)),
  ],
]);

/** Definitions and views: they draw nothing themselves, so nobody misses them. */
export const SILENT_ENTITIES: ReadonlySet<string> = new Set(['ATTDEF', 'VIEWPORT', 'POINT']);
