import fc from 'fast-check';
import { planPoint, type ElementId } from '@etage/floorplan';
import { boxesTouch } from './box';
import { placeAt } from './hit-test';
import { neighbour } from './neighbour';
import { placeScene } from './place-scene';
import { placeShapes } from './place-shape';
import { aDesk, aMark, aPiece, aPlan } from './scene.fixture';
import { shapeGrid } from './shape-grid';

const shapes = placeShapes(
  aPlan({ furniture: [aPiece('table', 920, 250), aPiece('round-table', 300, 300)] }),
);
const grid = shapeGrid([...shapes.values()]);
const shape = (id: string) => shapes.get(id as ElementId)!;

describe('the shapes of a plan', () => {
  it('counts the chair to the desk, on the side the person sits', () => {
    expect(shape('201-1').box.maxY).toBeCloseTo(182);
    expect(shape('201-3').box.minY).toBeCloseTo(268);
  });

  it('lets a meeting room be marked at its table', () => {
    expect(shape('205').at).toEqual({ x: 920, y: 250 });
  });

  it('marks a room without a table in its middle', () => {
    const { at } = placeShapes(aPlan()).get('205' as ElementId)!;
    expect(at.x).toBeCloseTo(920);
    expect(at.y).toBeCloseTo(250);
  });
});

describe('the hit test', () => {
  const marks = ['205', '201-1', '201-2', '201-3'].map((id) => aMark(id));
  const scene = placeScene(shapes, grid, marks);
  const found = (x: number, y: number, reach: number) =>
    placeAt(scene, planPoint(x, y), reach)?.code;

  it('finds the desk under the point', () => {
    expect(found(160, 110, 10)).toBe('201-1');
  });

  it('finds a desk by its chair', () => {
    expect(found(150, 170, 0)).toBe('201-1');
  });

  it('finds the nearest desk within the reach of a finger, and no further', () => {
    expect(found(240, 100, 30)).toBe('201-1');
    expect(found(240, 100, 5)).toBeUndefined();
  });

  it('finds the room that is booked as a whole, wherever it is touched', () => {
    expect(found(1000, 450, 20)).toBe('205');
  });

  it('finds nothing outside the building', () => {
    expect(found(5000, 5000, 20)).toBeUndefined();
  });
});

describe('the grid', () => {
  it('finds exactly what a search through everything finds', () => {
    const coordinate = fc.integer({ min: -1_000, max: 6_000 });
    const desks = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 });
    fc.assert(
      fc.property(desks, coordinate, coordinate, (points, minX, minY) => {
        const plan = aPlan({ desks: points.map(([x, y], i) => aDesk(`d${i}`, x, y, i * 45)) });
        const all = [...placeShapes(plan).values()];
        const box = { minX, minY, maxX: minX + 1_500, maxY: minY + 900 };
        expect(shapeGrid(all).within(box)).toEqual(all.filter((one) => boxesTouch(one.box, box)));
      }),
    );
  });
});

describe('moving between places with the arrow keys', () => {
  const desks = [...shapes.values()].filter(({ kind }) => kind === 'desk');
  const from = (id: string, direction: 'left' | 'right' | 'up' | 'down') =>
    neighbour(desks, shape(id), direction)?.elementId;

  it('goes to the desk beside', () => {
    expect(from('201-1', 'right')).toBe('201-2');
    expect(from('201-2', 'left')).toBe('201-1');
  });

  it('goes to the desk below and back', () => {
    expect(from('201-1', 'down')).toBe('201-3');
    expect(from('201-3', 'up')).toBe('201-1');
  });

  it('stays where nothing lies in that direction', () => {
    expect(from('201-1', 'left')).toBeUndefined();
  });
});
