import { dxfBytes, rectangle, SMALL_FLOOR, text } from '@etage/floorplan/testing';
import { importPlan } from './plan-import';
import { reportText } from './report-text';

it('a report has no column for what no room has', () => {
  const entities = [rectangle('RAUM', 0, 0, 4_000, 5_000), text('RAUM_NR', '7', 2_000, 2_000)];
  const result = importPlan({ bytes: dxfBytes({ entities }), floorName: 'x' });
  if (!result.ok) throw new Error(result.fault.code);
  expect(reportText(result.report).split('\n').slice(2, 4)).toEqual([
    'Number     m²  Use    Use known  Doors  Windows',
    '7       20.00  other  unknown        0        0',
  ]);
});

it('a report lists the rooms, what to look at, and what was ignored and why', () => {
  const result = importPlan({
    bytes: dxfBytes(SMALL_FLOOR),
    floorName: '1. OG',
    proposeDesksFor: ['office'],
    corrections: { '999': {} },
  });
  if (!result.ok) throw new Error(result.fault.code);
  expect(reportText(result.report).split('\n')).toEqual([
    'Unit: millimetre, as the file says.',
    '',
    'Number  Name            m²  Use           Use known    Doors  Windows  Desks',
    '100     Flur         16.20  corridor      by its name      1        0',
    '101     Büro         20.00  office        by its name      1        1      3',
    '102     Besprechung  20.00  meeting-room  by its name      0        0',
    '3 rooms, 56.20 m², 3 desks proposed.',
    '',
    'Please look at:',
    '  There is no room 999 to correct.',
    '',
    'Ignored:',
    '  1 × kind of entity that is not read, layer GARTEN',
  ]);
});
