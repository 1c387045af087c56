import { dxfBytes, SMALL_FLOOR } from '@etage/floorplan/testing';
import { importPlan } from './plan-import';
import { reportText } from './report-text';

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
