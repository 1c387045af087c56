import { boundingBox, planPoint, type ElementId, type FloorPlan } from '@etage/floorplan';
import { groundScene } from '../scene/ground-scene';
import { placeShapes } from '../scene/place-shape';
import { aPiece, aPlan, aRoom } from '../scene/scene.fixture';
import { commandsOf, fillsIn, wordsIn } from './brush.fixture';
import { paintGround } from './ground.paint';

const plan = aPlan({
  doors: [
    {
      id: 'd1' as ElementId,
      at: planPoint(300, 507),
      width: 90,
      rotation: 0,
      wallThickness: 14,
      hinge: 'start',
      opensTo: 'left',
    },
  ],
  furniture: [aPiece('cabinet', 500, 470), aPiece('steps', 1100, 250)],
});

const painted = (of: FloorPlan, scale: number, area = boundingBox(of.outline)) =>
  commandsOf(scale, (brush) => {
    paintGround(brush, groundScene(of, placeShapes(of)), area);
  });

describe('the ground of a plan', () => {
  it('paints the shell as walls first and the rooms over it', () => {
    expect(fillsIn(painted(plan, 0.2)).slice(0, 2)).toEqual(['wall', 'room']);
  });

  it('draws a line between rooms that meet without a wall', () => {
    const commands = painted(
      aPlan({ desks: [], rooms: [aRoom('1', 0, 0), aRoom('2', 600, 0)] }),
      0.2,
    );
    const names = commands.map(([name]) => name);
    const strokes = commands.filter(([name]) => name === 'strokeStyle').map(([, role]) => role);
    expect(strokes).toEqual(['wall', 'wall']);
    expect(names.indexOf('stroke')).toBeGreaterThan(names.lastIndexOf('fill'));
  });

  it('names the rooms by number and name', () => {
    expect(wordsIn(painted(plan, 0.2))).toEqual(['201', 'Büro', '205', 'Besprechung']);
  });

  it('leaves the words out where they would be larger than the rooms', () => {
    expect(wordsIn(painted(plan, 0.04))).toEqual([]);
  });

  it('lets a door swing to the side it opens to, about its hinge', () => {
    const [arc] = painted(plan, 0.2).filter(([name]) => name === 'arc');
    expect(arc).toEqual(['arc', -45, -7, 90, -Math.PI / 2, 0, false]);
  });

  it('leaves out what lies outside of the painted part', () => {
    const left = { minX: 0, minY: 0, maxX: 500, maxY: 500 };
    expect(wordsIn(painted(plan, 0.2, left))).toEqual(['201', 'Büro']);
  });

  it('leaves out what all numbers begin with where rooms are narrow, and not elsewhere', () => {
    const numbered = (prefix: string) =>
      aPlan({
        desks: [],
        rooms: [aRoom('1', 0, 0), aRoom('2', 620, 0)].map((room, index) => ({
          ...room,
          number: `${prefix}30${index}`,
        })),
      });
    expect(wordsIn(painted(numbered('T-'), 0.08))).toContain('301');
    expect(wordsIn(painted(numbered('T-'), 0.2))).toContain('T-301');
  });

  it('writes the numbers of a row at one height, whatever stands in one of the rooms', () => {
    const crowded = aPlan({ furniture: [aPiece('cabinet', 720, 450)] });
    const heights = painted(crowded, 0.3)
      .filter(([name, text]) => name === 'fillText' && ['201', '205'].includes(String(text)))
      .map(([, , , y]) => y);
    expect(heights).toHaveLength(2);
    expect(heights[0]).toBe(heights[1]);
  });

  it('writes over a cabinet rather than leaving a number out, but never over a table', () => {
    const filled = (kind: 'cabinet' | 'table') =>
      aPlan({
        desks: [],
        rooms: [aRoom('201', 0, 0)],
        furniture: [{ ...aPiece(kind, 300, 250), width: 600, depth: 500 }],
      });
    expect(wordsIn(painted(filled('cabinet'), 0.2))).toEqual(['201']);
    expect(wordsIn(painted(filled('table'), 0.2))).toEqual([]);
  });
});
