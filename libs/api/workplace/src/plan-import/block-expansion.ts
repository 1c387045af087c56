import type { CadPoint, DrawingContent } from '@etage/floorplan';
import type { DxfBlock, DxfEntity } from 'dxf';
import { ENTITY_READERS, SILENT_ENTITIES } from './entity-reader';
import { EntitySink } from './entity-sink';
import { inPlace, placement, type Placement } from './placement';

/** Blocks nested deeper than this point at themselves, or nobody can read the drawing. */
const DEEPEST = 12;

const numberOr = (value: unknown, otherwise: number) =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

/** Entities on layer 0 of a block take the layer of the insert (DXF reference, BLOCK). */
const layerIn = (entity: DxfEntity, insertLayer: string) =>
  entity.layer === undefined || entity.layer === '0' ? insertLayer : entity.layer;

/** What is drawn from below is mirrored; lines are written in world coordinates and are not. */
const fromBelow = ({ type, extrusionZ, ...entity }: DxfEntity) =>
  type !== 'LINE' &&
  (extrusionZ === -1 || (entity['extrusionDir'] as { z?: number } | undefined)?.z === -1);

const mirror: Placement = ({ x, y }) => ({ x: -x, y });

/** The places of an insert: one, or a grid of rows and columns that turns with it. */
function* gridOf(insert: DxfEntity): Generator<CadPoint> {
  const turn = (numberOr(insert['rotation'], 0) * Math.PI) / 180;
  const rows = Math.max(numberOr(insert['rowCount'], 1), 1);
  const columns = Math.max(numberOr(insert['columnCount'], 1), 1);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const right = column * numberOr(insert['columnSpacing'], 0);
      const up = row * numberOr(insert['rowSpacing'], 0);
      yield {
        x: numberOr(insert['x'], 0) + right * Math.cos(turn) - up * Math.sin(turn),
        y: numberOr(insert['y'], 0) + right * Math.sin(turn) + up * Math.cos(turn),
      };
    }
}

/** Draws everything in model space, blocks expanded; throws `TooComplex` when that has no end. */
export class BlockExpansion {
  private readonly sink = new EntitySink();
  private readonly blocks = new Map<string, DxfBlock>();

  define(blocks: readonly DxfBlock[]): void {
    for (const block of blocks) this.blocks.set(block.name ?? '', block);
  }

  draw(entities: readonly DxfEntity[]): void {
    const inModelSpace = entities.filter(({ paperSpace }) => !paperSpace);
    this.drawAll(inModelSpace, '0', inPlace, 0);
  }

  content(): DrawingContent<CadPoint> {
    return this.sink.content();
  }

  private drawAll(
    entities: readonly DxfEntity[],
    insertLayer: string,
    place: Placement,
    depth: number,
  ) {
    for (const entity of entities) {
      this.sink.count(1);
      const layer = layerIn(entity, insertLayer);
      const read = ENTITY_READERS.get(entity.type);
      if (entity.type === 'INSERT') this.drawInsert(entity, layer, place, depth);
      else if (read)
        read(entity, layer, this.sink, fromBelow(entity) ? (p) => place(mirror(p)) : place);
      else if (!SILENT_ENTITIES.has(entity.type)) this.sink.addUnread(entity.type, layer);
    }
  }

  private drawInsert(insert: DxfEntity, layer: string, place: Placement, depth: number) {
    const block = this.blocks.get(String(insert['block']));
    if (!block || depth >= DEEPEST) return this.sink.addUnread('INSERT', layer);
    for (const { x, y } of gridOf(insert)) {
      this.sink.count(1);
      const own = placement(
        { x: numberOr(block.x, 0), y: numberOr(block.y, 0) },
        {
          x,
          y,
          scaleX: numberOr(insert['scaleX'], 1) || 1,
          scaleY: numberOr(insert['scaleY'], 1) || 1,
          rotation: numberOr(insert['rotation'], 0),
          mirrored: insert.extrusionZ === -1,
        },
      );
      this.drawAll(block.entities ?? [], layer, (p) => place(own(p)), depth + 1);
    }
  }
}
