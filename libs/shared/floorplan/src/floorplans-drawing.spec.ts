import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contains, corners, rotate } from './geometry';
import {
  planPoint,
  type FloorPlan,
  type PlanDesk,
  type PlanDoor,
  type PlanRoom,
  type PlanWindow,
  type Ring,
} from './plan';
import { liesWithin, overlaps, roomShape } from './shape';

const FOLDER = join(__dirname, '../../../../floorplans');
const plans = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.floor.json'))
  .map((file) => {
    const plan = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as FloorPlan;
    return [file, plan] as const;
  });

/** Free movement area behind a desk, one metre deep (ASR A1.2, 5.1). */
function movementArea({ at, width, depth, rotation }: PlanDesk): Ring {
  const seat = rotate(planPoint(0, depth / 2 + 50), rotation);
  return corners({ at: planPoint(at.x + seat.x, at.y + seat.y), width, depth: 100, rotation });
}

/** The quarter circle a leaf sweeps, as a polygon. */
function swing(door: PlanDoor): Ring | undefined {
  if (door.opensTo === 'none') return undefined;
  const along = door.hinge === 'start' ? 1 : -1;
  const across = door.opensTo === 'left' ? -1 : 1;
  const face = (across * door.wallThickness) / 2;
  const sweep = [0, 30, 60, 90].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return [Math.cos(angle) * door.width * along, Math.sin(angle) * door.width * across] as const;
  });
  return [[0, 0] as const, ...sweep].map(([x, y]) => {
    const turned = rotate(planPoint((-along * door.width) / 2 + x, face + y), door.rotation);
    return planPoint(door.at.x + turned.x, door.at.y + turned.y);
  });
}

const roomOf = (plan: FloorPlan, elementId: string): PlanRoom | undefined =>
  plan.rooms.find((room) => room.id === elementId.slice(0, elementId.lastIndexOf('-')));

/** Points five centimetres beyond both faces of a wall. */
const bothSides = (at: { x: number; y: number }, rotation: number, thickness: number) =>
  [-1, 1].map((sign) => {
    const out = rotate(planPoint(0, sign * (thickness / 2 + 5)), rotation);
    return planPoint(at.x + out.x, at.y + out.y);
  });

const roomAt = (plan: FloorPlan, point: { x: number; y: number }) =>
  plan.rooms.find((room) =>
    roomShape(room).every((ring, i) => contains(ring, planPoint(point.x, point.y)) === (i === 0)),
  );

function reachable(plan: FloorPlan): Set<string> {
  const links = plan.doors.map((door) =>
    bothSides(door.at, door.rotation, door.wallThickness).map((side) => roomAt(plan, side)?.id),
  );
  const start = plan.rooms.find((room) => room.use === 'stairs');
  const reached = new Set<string>(start ? [start.id] : []);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const link of links) {
      if (link.some((id) => id !== undefined && reached.has(id))) {
        for (const id of link) if (id !== undefined) reached.add(id);
      }
    }
  }
  return reached;
}

const middleOf = ({ a, b }: PlanWindow) => planPoint((a.x + b.x) / 2, (a.y + b.y) / 2);
const directionOf = ({ a, b }: PlanWindow) => (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;

describe.each(plans)('%s', (_file, plan) => {
  const solid = [...plan.desks, ...plan.furniture].map((item) => ({
    id: item.id,
    ring: corners(item),
  }));
  const inTheWay = (area: Ring) =>
    solid.filter(({ ring }) => overlaps([area], [ring])).map(({ id }) => id);

  it('leaves one metre of free floor behind every desk', () => {
    for (const desk of plan.desks) {
      const area = movementArea(desk);
      const room = plan.rooms.find(({ id }) => id === desk.roomId) as PlanRoom;
      expect([desk.id, inTheWay(area)]).toEqual([desk.id, []]);
      expect([desk.id, liesWithin([area], roomShape(room))]).toEqual([desk.id, true]);
    }
  });

  it('keeps every door swing free', () => {
    for (const door of plan.doors) {
      const area = swing(door);
      if (area) expect([door.id, inTheWay(area)]).toEqual([door.id, []]);
    }
  });

  it('keeps furniture inside its room and apart from other furniture', () => {
    for (const item of plan.furniture) {
      const ring = corners(item);
      const room = roomOf(plan, item.id) as PlanRoom;
      expect([item.id, liesWithin([ring], roomShape(room))]).toEqual([item.id, true]);
      expect([item.id, inTheWay(ring)]).toEqual([item.id, [item.id]]);
    }
  });

  it('lets everybody walk from the stairs into every room', () => {
    const reached = reachable(plan);
    const cutOff = plan.rooms.filter((room) => !reached.has(room.id));
    expect(cutOff.map((room) => room.id)).toEqual([]);
  });

  it('has windows in outer walls only, one side in the room they are numbered by', () => {
    for (const window of plan.windows) {
      const sides = bothSides(middleOf(window), directionOf(window), window.wallThickness);
      const inside = sides.filter((side) => contains(plan.outline, side));
      const owners = inside.map((side) => roomAt(plan, side)?.id);
      expect([window.id, owners]).toEqual([window.id, [roomOf(plan, window.id)?.id]]);
    }
  });

  it('gives every room with desks daylight', () => {
    const lit = new Set(plan.windows.map((window) => roomOf(plan, window.id)?.id));
    const dark = plan.desks.filter((desk) => !lit.has(desk.roomId));
    expect(dark.map((desk) => desk.id)).toEqual([]);
  });

  it('has two staircases with steps, a lift with its car and an accessible toilet', () => {
    const furnished = (use: PlanRoom['use'], kind: string) =>
      plan.rooms.filter(
        (room) =>
          room.use === use &&
          plan.furniture.some((item) => item.kind === kind && roomOf(plan, item.id) === room),
      );
    expect(furnished('stairs', 'steps')).toHaveLength(2);
    expect(furnished('lift', 'lift-car').length).toBeGreaterThanOrEqual(1);
    expect(furnished('toilet', 'sanitary').map((room) => room.name)).toContain('WC barrierefrei');
    expect(furnished('toilet', 'sanitary')).toHaveLength(3);
  });
});
