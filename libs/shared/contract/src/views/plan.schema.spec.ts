import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { planSchema } from './plan.schema';

const folder = resolve(__dirname, '../../../../../floorplans');
const files = readdirSync(folder).filter((name) => name.endsWith('.floor.json'));
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;

const square = [
  { x: 0, y: 0 },
  { x: 500, y: 0 },
  { x: 500, y: 400 },
  { x: 0, y: 400 },
];
const plan = {
  format: 1,
  name: 'Probe',
  outline: square,
  rooms: [{ id: '101', number: '101', name: 'Büro', use: 'office', polygon: square }],
  doors: [],
  windows: [],
  desks: [{ id: '101-1', roomId: '101', at: { x: 80, y: 80 }, width: 160, depth: 80, rotation: 0 }],
  furniture: [],
};

describe('the plan file', () => {
  it('is what the drawn floors are', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files)('reads %s without changing it', (name) => {
    const file = read(name);
    expect(planSchema.parse(file)).toEqual(file);
  });

  it('reads a small plan', () => {
    expect(planSchema.parse(plan)).toEqual(plan);
  });

  it.each([
    ['another format', { format: 2 }],
    ['no outline', { outline: [] }],
    ['an outline of two points', { outline: square.slice(0, 2) }],
    ['a point at infinity', { outline: [...square, { x: 1e9, y: 0 }] }],
    ['a point without a number', { outline: [...square, { x: null, y: 0 }] }],
    ['a room of unknown use', { rooms: [{ ...plan.rooms[0], use: 'dungeon' }] }],
    ['a desk without a width', { desks: [{ ...plan.desks[0], width: 0 }] }],
    ['a field nobody knows', { script: 'x' }],
    ['a room with a field nobody knows', { rooms: [{ ...plan.rooms[0], owner: 'Anna' }] }],
  ])('refuses %s', (_, changes) => {
    expect(planSchema.safeParse({ ...plan, ...changes }).success).toBe(false);
  });
});
