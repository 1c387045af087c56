import { checkPlan } from '@etage/floorplan';
import { ANNEX_ROOMS, annexDrawing } from '@etage/floorplan/testing';
import { importPlan } from './plan-import';

function imported() {
  const result = importPlan({
    bytes: annexDrawing(),
    floorName: 'Anbau',
    proposeDesksFor: ['office', 'project-office'],
  });
  if (!result.ok) throw new Error(result.fault.code);
  return result;
}

describe('a drawing in the layers of the Swiss federal rules', () => {
  it('gives every room its number, its name with umlauts, its use and its area', () => {
    const { report } = imported();
    expect(
      report.rooms.map(({ number, name, use, area }) => ({ number, name, use, area })),
    ).toEqual(ANNEX_ROOMS.map(({ number, name, use, area }) => ({ number, name, use, area })));
  });

  it('gives a sound plan with the doors of its blocks and its windows', () => {
    const { plan } = imported();
    expect(checkPlan(plan)).toEqual([]);
    expect(plan.doors).toHaveLength(11);
    expect(plan.windows).toHaveLength(10);
  });

  it('gives desks to the chosen rooms and to no other', () => {
    const { report } = imported();
    const desks = report.rooms.map(({ number, desks }) => [number.slice(-3), desks] as const);
    expect(desks.filter(([, count]) => count !== undefined)).toEqual([
      ['401', 6],
      ['402', 3],
      ['403', 3],
      ['407', 3],
      ['413', 2],
    ]);
  });

  it('tells what it left out: the sheet, its text, and a kind of entity it does not read', () => {
    const { ignored } = imported().report;
    expect(ignored).toEqual(
      expect.arrayContaining([
        { reason: 'frame-or-dimension', layer: 'V_PLANLAYOUT', count: 1 },
        { reason: 'further-text', layer: 'V_PLANLAYOUT', count: 1 },
        { reason: 'unread-entity', layer: 'A_UMGEBUNG', count: 1 },
      ]),
    );
  });
});
