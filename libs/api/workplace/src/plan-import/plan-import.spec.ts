import fc from 'fast-check';
import { dxfBytes, rectangle, SMALL_FLOOR, text } from '@etage/floorplan/testing';
import { importPlan } from './plan-import';

const imported = (wish = {}) => {
  const result = importPlan({ bytes: dxfBytes(SMALL_FLOOR), floorName: '1. OG', ...wish });
  if (!result.ok) throw new Error(result.fault.code);
  return result;
};

describe('importing a plan', () => {
  it('gives the floor and a report of its rooms', () => {
    const { plan, report } = imported();
    expect(plan.name).toBe('1. OG');
    expect(report.rooms.map(({ number, use, area }) => [number, use, area])).toEqual([
      ['100', 'corridor', 16.2],
      ['101', 'office', 20],
      ['102', 'meeting-room', 20],
    ]);
    expect(report.ignored).toEqual([{ reason: 'unread-entity', layer: 'GARTEN', count: 1 }]);
    expect(plan.doors).toHaveLength(1);
    expect(plan.windows).toHaveLength(1);
  });

  it('proposes desks in rooms of the chosen uses only', () => {
    expect(imported().plan.desks).toEqual([]);
    const { plan, report } = imported({ proposeDesksFor: ['office'] });
    expect(plan.desks.map(({ roomId }) => roomId)).toEqual(['101', '101', '101']);
    expect(report.rooms.map(({ desks }) => desks)).toEqual([undefined, 3, undefined]);
  });

  it('furnishes by the standard it is given', () => {
    const deskStandard = { firstPlaceArea: 12, furtherPlaceArea: 12 };
    expect(imported({ proposeDesksFor: ['office'], deskStandard }).plan.desks).toHaveLength(1);
  });

  it('hands on what a person corrects', () => {
    const corrections = { '101': { name: 'Projektbüro', use: 'project-office' } };
    expect(imported({ corrections }).report.rooms[1]).toMatchObject({ use: 'project-office' });
  });

  it('refuses a drawing without a closed room and names the layers it might have meant', () => {
    const shapes = [rectangle('A', 0, 0, 9_000, 9_000), rectangle('B', 0, 0, 5_000, 5_000)];
    expect(importPlan({ bytes: dxfBytes({ entities: shapes }), floorName: 'x' })).toEqual({
      ok: false,
      fault: { code: 'no-closed-room', closedPolygons: 2, layers: ['A', 'B'] },
    });
    const lines = [text('T', 'nothing', 0, 0)];
    expect(importPlan({ bytes: dxfBytes({ entities: lines }), floorName: 'x' })).toEqual({
      ok: false,
      fault: { code: 'no-closed-room', closedPolygons: 0, layers: [] },
    });
  });

  it('refuses rooms that lie kilometres apart', () => {
    const far = rectangle('RAUM', 90_000_000, 0, 5_000, 5_000);
    const bytes = dxfBytes({ entities: [...SMALL_FLOOR.entities, far], units: 4 });
    expect(importPlan({ bytes, floorName: 'x' })).toMatchObject({
      ok: false,
      fault: { code: 'absurd-size' },
    });
  });

  it('answers for damaged drawings as well, and never throws', () => {
    const whole = dxfBytes(SMALL_FLOOR);
    const change = fc.tuple(
      fc.nat(whole.length - 1),
      fc.constantFrom(...Buffer.from('0129.-eE\n')),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const mutated = Uint8Array.from(whole);
        for (const [at, value] of changes) mutated[at] = value;
        const result = importPlan({
          bytes: mutated,
          floorName: 'x',
          assumeUses: true,
          proposeDesksFor: ['office'],
        });
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});
