import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPlan } from '@etage/floorplan';
import { importPlan } from './plan-import';
import { reportText } from './report-text';

/** Drawings made by others; they are not part of this repository, whose own is tested in annex-drawing.spec.ts. */
const FOLDER = join(
  process.env['ETAGE_FIXTURES'] ?? resolve(__dirname, '../../../../../../shared/data'),
  'dxf',
);
const file = (name: string): Buffer => readFileSync(join(FOLDER, name));

if (existsSync(FOLDER)) {
  describe('the sample floor of the Swiss federal buildings', theSampleFloor);
  describe('other drawings', otherDrawings);
} else {
  const why = `no folder ${FOLDER}; ETAGE_FIXTURES names another`;
  it(`drawings made by others were NOT read: ${why}`, () => {
    process.stderr.write(`SKIPPED: the import of drawings made by others, ${why}\n`);
    expect(existsSync(FOLDER)).toBe(false);
  });
}

function theSampleFloor(): void {
  const bytes = file('BBL_CAFM-Musterplan.dxf');
  const result = importPlan({
    bytes,
    floorName: '5. OG',
    assumeUses: true,
    proposeDesksFor: ['office'],
  });
  const lines = file('BBL_CAFM-Musterplan.rooms.csv').toString().trim().split(/\r?\n/);
  const expected = lines.slice(1);

  it('has 30 rooms, each within one per cent of the area it is known to have', () => {
    if (!result.ok) throw new Error(result.fault.code);
    const areas = new Map(result.report.rooms.map(({ number, area }) => [number, area]));
    expect(areas.size).toBe(30);
    expect(expected).toHaveLength(30);
    for (const line of expected) {
      const [number = '', area] = line.split(';');
      const known = Number(area);
      expect(Math.abs((areas.get(number) ?? 0) - known)).toBeLessThanOrEqual(0.01 * known);
    }
  });

  it('is a sound plan with its doors, windows and desks', () => {
    if (!result.ok) throw new Error(result.fault.code);
    expect(checkPlan(result.plan)).toEqual([]);
    expect(result.plan.doors).toHaveLength(26);
    expect(result.plan.windows.length).toBeGreaterThan(20);
    expect(result.plan.desks.length).toBeGreaterThanOrEqual(35);
  });

  it('tells stairs, toilets, the corridor and offices apart', () => {
    if (!result.ok) throw new Error(result.fault.code);
    const uses = result.report.rooms.map(({ number, use }) => [number.slice(-3), use] as const);
    const of = (use: string) => uses.filter(([, is]) => is === use).map(([number]) => number);
    expect(of('stairs')).toEqual(['001', '016']);
    expect(of('corridor')).toEqual(['010']);
    expect(of('toilet')).toContain('027');
    expect(of('office')).toHaveLength(19);
  });

  it('has a report that a person can read', () => {
    if (!result.ok) throw new Error(result.fault.code);
    expect(reportText(result.report)).toContain('30 rooms');
  });
}

function otherDrawings(): void {
  it.each([
    ['Ceco.NET-Architecture-Tm-53.dxf', 'no-closed-room'],
    ['floorplan_bishop-overland.dxf', 'no-closed-room'],
    ['BBL_CAFM-Musterplan.dwg', 'not-a-dxf'],
    ['BBL_CAFM-Musterplan.rooms.csv', 'not-a-dxf'],
  ])('such as %s are refused as %s', (name, code) => {
    expect(importPlan({ bytes: file(name), floorName: 'x' })).toMatchObject({
      ok: false,
      fault: { code },
    });
  });

  it('are refused when they are cut off anywhere', () => {
    const whole = file('BBL_CAFM-Musterplan.dxf');
    for (const share of [0.001, 0.1, 0.33, 0.5, 0.9, 0.999])
      expect(
        importPlan({ bytes: whole.subarray(0, whole.length * share), floorName: 'x' }),
      ).toMatchObject({ ok: false, fault: { code: 'cut-off' } });
  });
}
