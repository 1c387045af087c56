import type { PlaceId } from '@etage/domain';
import {
  planPoint,
  type ElementId,
  type FloorPlan,
  type PlanDesk,
  type PlanFurniture,
  type PlanRoom,
} from '@etage/floorplan';
import type { PlaceMark } from './place-mark';

const elementId = (text: string): ElementId => text as ElementId;

export const aRoom = (
  id: string,
  x: number,
  y: number,
  more: Partial<PlanRoom> = {},
): PlanRoom => ({
  id: elementId(id),
  number: id,
  name: 'Büro',
  use: 'office',
  polygon: [
    planPoint(x, y),
    planPoint(x + 600, y),
    planPoint(x + 600, y + 500),
    planPoint(x, y + 500),
  ],
  ...more,
});

export const aDesk = (id: string, x: number, y: number, rotation = 0): PlanDesk => ({
  id: elementId(id),
  roomId: elementId('201'),
  at: planPoint(x, y),
  width: 160,
  depth: 80,
  rotation,
});

export const aPiece = (kind: PlanFurniture['kind'], x: number, y: number): PlanFurniture => ({
  id: elementId(`${kind}-${x}-${y}`),
  kind,
  at: planPoint(x, y),
  width: 200,
  depth: 100,
  rotation: 0,
});

export const aPlan = (more: Partial<FloorPlan> = {}): FloorPlan => ({
  format: 1,
  name: 'Stadthaus, 2. OG',
  outline: [planPoint(-40, -40), planPoint(1300, -40), planPoint(1300, 560), planPoint(-40, 560)],
  rooms: [aRoom('201', 0, 0), aRoom('205', 620, 0, { use: 'meeting-room', name: 'Besprechung' })],
  doors: [],
  windows: [],
  desks: [aDesk('201-1', 150, 100), aDesk('201-2', 400, 100), aDesk('201-3', 150, 350, 180)],
  furniture: [],
  ...more,
});

export const aMark = (elementIdText: string, more: Partial<PlaceMark> = {}): PlaceMark => ({
  placeId: `place-${elementIdText}` as PlaceId,
  elementId: elementId(elementIdText),
  code: elementIdText,
  state: 'free',
  ...more,
});
