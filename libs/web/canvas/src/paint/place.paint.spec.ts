import { PLACE_STATES, type PlaceState } from '@etage/domain';
import type { ElementId } from '@etage/floorplan';
import type { PlaceMark } from '../scene/place-mark';
import { placeShapes } from '../scene/place-shape';
import { aDesk, aMark, aPiece, aPlan, aRoom } from '../scene/scene.fixture';
import { commandsOf, fillsIn, shapesIn, wordsIn } from './brush.fixture';
import { paintPlace } from './place.paint';

const shapes = placeShapes(aPlan({ furniture: [aPiece('table', 920, 250)] }));
const painted = (id: string, more: Partial<PlaceMark>, scale = 0.2) =>
  commandsOf(scale, (brush) => {
    paintPlace(brush, shapes.get(id as ElementId)!, aMark(id, more));
  });

describe('a desk on the plan', () => {
  it.each(PLACE_STATES)('can be told from every other state without colours when %s', (state) => {
    const own = JSON.stringify(shapesIn(painted('201-1', { state })));
    const others = PLACE_STATES.filter((other) => other !== state);
    for (const other of others) {
      expect(JSON.stringify(shapesIn(painted('201-1', { state: other })))).not.toBe(own);
    }
  });

  it('bears the initials of whoever sits there, where the viewer may know', () => {
    expect(wordsIn(painted('201-1', { state: 'taken', initials: 'AK' }))).toEqual(['AK']);
    expect(wordsIn(painted('201-1', { state: 'taken' }))).toEqual([]);
  });

  it('bears no initials that would be too small to read', () => {
    expect(wordsIn(painted('201-1', { state: 'taken', initials: 'AK' }, 0.09))).toEqual([]);
  });

  it('keeps the star where it is mine, not my initials', () => {
    expect(wordsIn(painted('201-1', { state: 'mine', initials: 'IW' }))).toEqual([]);
  });

  it('bears its number from close by', () => {
    expect(wordsIn(painted('201-1', {}, 0.5))).toEqual(['201-1']);
  });

  it('is a speck of its colour from far away', () => {
    const commands = painted('201-1', { state: 'taken', initials: 'AK' }, 0.03);
    expect(fillsIn(commands)).toEqual(['taken']);
    expect(commands.filter(([name]) => name === 'fillRect')).toHaveLength(1);
  });

  it('steps back when it does not fit the search', () => {
    expect(painted('201-1', { muted: true })).toContainEqual(['globalAlpha', 0.28]);
  });

  it('is turned as it stands in the room', () => {
    expect(painted('201-3', {})).toContainEqual(['rotate', Math.PI]);
  });
});

describe('a room that is booked as a whole', () => {
  const colourOf = (state: PlaceState) => fillsIn(painted('205', { state, caption: 'frei' }))[0];

  it('shows its state on the table', () => {
    expect(colourOf('free')).toBe('ok-soft');
    expect(colourOf('taken')).toBe('taken');
    expect(colourOf('mine')).toBe('accent');
  });

  it('says in words until when it is taken', () => {
    expect(wordsIn(painted('205', { state: 'taken', caption: 'bis 10:30 belegt' }))).toEqual([
      'bis 10:30 belegt',
    ]);
  });

  it('shows the sign alone where the words do not fit between the walls', () => {
    const commands = painted('205', { state: 'taken', caption: 'bis 10:30 belegt' }, 0.1);
    expect(wordsIn(commands)).toEqual([]);
    expect(commands.filter(([name]) => name === 'arc')).toHaveLength(1);
  });

  it('has a dotted band along its walls while it is held for a team', () => {
    const isClipped = (state: PlaceState) =>
      painted('205', { state }).filter(([name]) => name === 'clip').length > 0;
    expect(isClipped('reserved')).toBe(true);
    expect(isClipped('free')).toBe(false);
  });

  it('is not hatched under words', () => {
    const hatchOf = (caption?: string) =>
      painted('205', { state: 'requested', ...(caption ? { caption } : {}) }).filter(
        ([name]) => name === 'clip',
      );
    expect(hatchOf()).toHaveLength(1);
    expect(hatchOf('angefragt')).toHaveLength(0);
  });

  it('writes its words beside the desks that stand in its middle', () => {
    const office = placeShapes(
      aPlan({
        rooms: [aRoom('205', 620, 0, { use: 'project-office' })],
        desks: [{ ...aDesk('205-1', 920, 250), roomId: '205' as ElementId }],
      }),
    );
    const words = commandsOf(0.3, (brush) => {
      const mark = aMark('205', { state: 'reserved', caption: 'Kämmerei' });
      paintPlace(brush, office.get('205' as ElementId)!, mark);
    }).find(([name]) => name === 'fillText');
    const desk = office.get('205-1' as ElementId)!.box;
    const y = Number(words?.[3]);
    expect(y < desk.minY || y > desk.maxY).toBe(true);
  });
});
