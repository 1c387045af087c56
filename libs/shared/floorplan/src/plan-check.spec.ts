import fc from 'fast-check';
import { rotate } from './geometry';
import { planPoint, type ElementId, type FloorPlan, type PlanPoint, type Ring } from './plan';
import { checkPlan, type PlanFault } from './plan-check';

const id = (value: string) => value as ElementId;
const box = (x: number, y: number, width: number, depth: number): Ring => [
  planPoint(x, y),
  planPoint(x + width, y),
  planPoint(x + width, y + depth),
  planPoint(x, y + depth),
];
const room = (number: string, polygon: Ring, holes?: readonly Ring[]) => {
  const plain = { id: id(number), number, name: 'Büro', use: 'office' as const, polygon };
  return holes ? { ...plain, holes } : plain;
};
const desk = (name: string, x: number, y: number, rotation = 0) => ({
  id: id(name),
  roomId: id(name.slice(0, 3)),
  at: planPoint(x, y),
  width: 160,
  depth: 80,
  rotation,
});
const door = (name: string, x: number, y: number) => ({
  id: id(name),
  at: planPoint(x, y),
  width: 90,
  rotation: 90,
  wallThickness: 20,
  hinge: 'start' as const,
  opensTo: 'left' as const,
});

/** Two rooms of 4 m by 5 m beside each other, a facing pair of desks in the first, a door between. */
const sound: FloorPlan = {
  format: 1,
  name: 'Two rooms',
  outline: box(0, 0, 900, 580),
  rooms: [room('101', box(40, 40, 400, 500)), room('102', box(460, 40, 400, 500))],
  doors: [door('101-d1', 450, 480)],
  windows: [],
  desks: [desk('101-1', 200, 150, 90), desk('101-2', 280, 150, 270)],
  furniture: [],
};
const codes = (plan: FloorPlan) => checkPlan(plan).map((fault) => fault.code);

describe('the plan check', () => {
  it('finds nothing in a sound plan', () => {
    expect(checkPlan(sound)).toEqual([]);
  });

  it.each<[string, Partial<FloorPlan>, PlanFault]>([
    [
      'an id that two elements share',
      { doors: [door('101-1', 450, 480)] },
      { code: 'duplicate-id', id: id('101-1') },
    ],
    [
      'a desk that stands in the wall',
      { desks: [desk('101-1', 60, 150, 90)] },
      { code: 'desk-outside-room', id: id('101-1'), roomId: id('101') },
    ],
    [
      'a desk that stands in a room other than its own',
      { desks: [desk('101-1', 660, 150)] },
      { code: 'desk-outside-room', id: id('101-1'), roomId: id('101') },
    ],
    [
      'a desk whose room is not drawn',
      { desks: [desk('199-1', 200, 150)] },
      { code: 'desk-room-unknown', id: id('199-1'), roomId: id('199') },
    ],
    [
      'a desk around a column',
      {
        rooms: [room('101', box(40, 40, 400, 500), [box(190, 140, 20, 20)])],
        desks: [desk('101-1', 200, 150)],
      },
      { code: 'desk-outside-room', id: id('101-1'), roomId: id('101') },
    ],
    [
      'desks that overlap',
      { desks: [desk('101-1', 200, 150), desk('101-2', 250, 200, 90)] },
      { code: 'desks-overlap', id: id('101-1'), otherId: id('101-2') },
    ],
    [
      'rooms that overlap',
      { rooms: [room('101', box(40, 40, 430, 500)), room('102', box(460, 40, 400, 500))] },
      { code: 'rooms-overlap', id: id('101'), otherId: id('102') },
    ],
    [
      'a room that reaches beyond the outline',
      { rooms: [room('101', box(40, 40, 400, 600))] },
      { code: 'room-outside-outline', id: id('101') },
    ],
    [
      'a door in the middle of nowhere',
      { doors: [door('101-d1', 450, 900)] },
      { code: 'door-touches-no-room', id: id('101-d1') },
    ],
    [
      'a contour of two points',
      { rooms: [room('101', [planPoint(40, 40), planPoint(440, 40)])], doors: [] },
      { code: 'ring-too-short', id: id('101') },
    ],
    [
      'an outline that crosses itself',
      { outline: [planPoint(0, 0), planPoint(900, 580), planPoint(900, 0), planPoint(0, 580)] },
      { code: 'ring-crosses-itself' },
    ],
    [
      'a number that no building reaches',
      { desks: [desk('101-1', 2_000_000, 150)] },
      { code: 'absurd-number', id: id('101-1') },
    ],
    [
      'a number that is none',
      { outline: [planPoint(Number.NaN, 0), planPoint(9, 0), planPoint(0, 9)] },
      { code: 'absurd-number' },
    ],
  ])('finds %s and nothing else', (_title, change, fault) => {
    expect(checkPlan({ ...sound, ...change })).toEqual([fault]);
  });

  it('accepts a glass box that stands in a hole of the room around it', () => {
    const around = room('101', box(40, 40, 400, 500), [box(100, 300, 200, 200)]);
    const glassBox = room('103', box(110, 310, 180, 180));
    expect(checkPlan({ ...sound, rooms: [around, glassBox] })).toEqual([]);
  });

  it('reports every fault of a plan with several', () => {
    const desks = [desk('101-1', 200, 150), desk('101-1', 200, 150), desk('199-1', 600, 400)];
    expect(codes({ ...sound, desks })).toEqual([
      'duplicate-id',
      'desk-room-unknown',
      'desks-overlap',
    ]);
  });

  it('keeps its verdict when the drawing is turned and moved', () => {
    const faulty: FloorPlan = {
      ...sound,
      desks: [...sound.desks, desk('101-3', 230, 180), desk('102-1', 470, 300)],
      doors: [...sound.doors, door('102-d1', 450, 900)],
    };
    const place = fc.integer({ min: -50_000, max: 50_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(sound, faulty),
        fc.integer({ min: 0, max: 359 }),
        place,
        place,
        (plan, degrees, x, y) => {
          expect(checkPlan(laid(plan, degrees, x, y))).toEqual(checkPlan(plan));
        },
      ),
    );
  });
});

/** The same drawing, turned around the origin and moved. */
function laid(plan: FloorPlan, degrees: number, x: number, y: number): FloorPlan {
  const point = (p: PlanPoint) => {
    const turned = rotate(p, degrees);
    return planPoint(turned.x + x, turned.y + y);
  };
  const placed = <T extends { at: PlanPoint; rotation: number }>(item: T): T => ({
    ...item,
    at: point(item.at),
    rotation: item.rotation + degrees,
  });
  return {
    ...plan,
    outline: plan.outline.map(point),
    rooms: plan.rooms.map((it) => ({ ...it, polygon: it.polygon.map(point) })),
    desks: plan.desks.map(placed),
    doors: plan.doors.map(placed),
  };
}
