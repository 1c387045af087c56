import { faultText } from './fault-text';
import type { ImportFault } from './import-fault';

const MB = 1024 * 1024;

const faults: readonly (readonly [ImportFault, string])[] = [
  [{ code: 'too-large', bytes: 200 * MB, limit: 50 * MB }, '200 MB; at most 50 MB'],
  [{ code: 'not-a-dxf' }, 'not a DXF file'],
  [{ code: 'not-a-dxf', looksLike: 'dwg' }, 'Save it as DXF'],
  [{ code: 'not-a-dxf', looksLike: 'pdf' }, 'a PDF file'],
  [{ code: 'binary-dxf' }, 'binary DXF'],
  [{ code: 'cut-off' }, 'cut off'],
  [{ code: 'damaged' }, 'damaged'],
  [{ code: 'too-complex', limit: 2_000_000 }, 'more than 2000000 points'],
  [{ code: 'absurd-size', elements: 2 }, 'kilometres apart'],
  [{ code: 'no-closed-room', closedPolygons: 0, layers: [] }, 'no closed polygon'],
  [{ code: 'no-closed-room', closedPolygons: 9, layers: ['A', 'B'] }, 'lie on: A, B'],
];

it.each(faults)('the fault %j is told in plain words', (fault, words) => {
  expect(faultText(fault)).toContain(words);
});
