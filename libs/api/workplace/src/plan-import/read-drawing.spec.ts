import fc from 'fast-check';
import { ringArea } from '@etage/floorplan';
import {
  block,
  dxfBytes,
  dxfText,
  entity,
  insert,
  polyline,
  rectangle,
  SMALL_FLOOR,
  text,
} from '@etage/floorplan/testing';
import { LARGEST_DRAWING } from './file-limit';
import { readDrawing } from './read-drawing';

const bytes = (words: string) => Buffer.from(words, 'latin1');

function drawingOf(parts: Parameters<typeof dxfBytes>[0]) {
  const read = readDrawing(dxfBytes(parts));
  if (!read.ok) throw new Error(read.fault.code);
  return read.drawing;
}

/** Keeps the sheet's origin and unit steady, whatever else is drawn. */
const frame = rectangle('GESCHOSS', 0, 0, 20_000, 10_000);

describe('a file that is no readable drawing', () => {
  it.each([
    ['not-a-dxf', bytes('')],
    ['not-a-dxf', bytes('number;area\n101;20\n')],
    ['binary-dxf', bytes('AutoCAD Binary DXF\r\n\u001a\u0000')],
    ['cut-off', bytes('  0\r\nSECTION\r\n  2\r\nHEADER\r\n')],
    ['cut-off', bytes('0\nSECTION\n2\nENTITIES\n0\nEOF\n')],
  ])('is refused as %s', (code, file) => {
    expect(readDrawing(file)).toEqual({ ok: false, fault: { code } });
  });

  it.each([
    ['dwg', 'AC1032\u0000\u0000'],
    ['pdf', '%PDF-1.7'],
    ['zip', 'PK\u0003\u0004'],
  ])('is told from a %s file', (looksLike, beginning) => {
    expect(readDrawing(bytes(beginning))).toEqual({
      ok: false,
      fault: { code: 'not-a-dxf', looksLike },
    });
  });

  it('is refused when it is too large, before anything is parsed', () => {
    expect(readDrawing(new Uint8Array(LARGEST_DRAWING + 1))).toMatchObject({
      ok: false,
      fault: { code: 'too-large', limit: LARGEST_DRAWING },
    });
  });

  it('is refused wherever it is cut off', () => {
    const whole = dxfText(SMALL_FLOOR);
    for (let end = 40; end < whole.length - 20; end += 97)
      expect(readDrawing(bytes(whole.slice(0, end)))).toMatchObject({ ok: false });
  });

  it('is refused when blocks multiply without end', () => {
    const tens = (name: string, inner: string) =>
      block(name, ...Array.from({ length: 10 }, () => insert('0', inner, 0, 0)));
    const names = Array.from({ length: 9 }, (_, i) => `B${i}`);
    const blocks = [
      block('B9', rectangle('0', 0, 0, 1, 1)),
      ...names.map((name, i) => tens(name, `B${i + 1}`)),
    ];
    const read = readDrawing(dxfBytes({ blocks, entities: [insert('0', 'B0', 0, 0)] }));
    expect(read).toMatchObject({ ok: false, fault: { code: 'too-complex' } });
  });
});

describe('a drawing', () => {
  it('comes out in centimetres, y downwards, near the origin', () => {
    const { paths, unit } = drawingOf({
      entities: [frame, rectangle('X', 1_000, 1_000, 500, 250)],
    });
    expect(unit).toEqual({ declared: 'millimetre', used: 'millimetre', because: 'declared' });
    expect(paths[0]?.points).toEqual([
      { x: 100, y: 1_100 },
      { x: 2_100, y: 1_100 },
      { x: 2_100, y: 100 },
      { x: 100, y: 100 },
    ]);
    expect(paths[1]?.points[0]).toEqual({ x: 200, y: 1_000 });
  });

  it.each([
    ['AC1015', 'ANSI_1252'],
    ['AC1032', 'ANSI_1252'],
  ])('of version %s shows umlauts as they were written', (version, codePage) => {
    const { texts } = drawingOf({ version, codePage, entities: [frame, text('T', 'Büro', 1, 1)] });
    expect(texts[0]?.text).toBe('Büro');
  });

  it('shows texts without the marks of their format', () => {
    const words = ['%%uKITCHEN', '\\A1;{\\fArial|b0;B\\U+00FCro}\\P12', '{\\W1.0;FLP}'];
    const { texts } = drawingOf({
      entities: [frame, ...words.map((word) => text('T', word, 1, 1))],
    });
    expect(texts.map((read) => read.text)).toEqual(['KITCHEN', 'Büro 12', 'FLP']);
  });

  it('reads room data from attributes of a block', () => {
    const stamp = entity(
      'ATTRIB',
      'STEMPEL',
      [100, 'AcDbText'],
      [10, 50],
      [20, 50],
      [1, '1.17'],
      [100, 'AcDbAttribute'],
      [2, 'RAUMNR'],
    );
    const { texts } = drawingOf({ entities: [frame, insert('STEMPEL', 'S', 0, 0), stamp] });
    expect(texts).toEqual([expect.objectContaining({ text: '1.17', tag: 'RAUMNR' })]);
  });

  it('has its blocks expanded: moved, scaled, turned, mirrored, on their own layers', () => {
    const blocks = [
      block('R', rectangle('RAUM', 0, 0, 1_000, 500), rectangle('0', 0, 0, 100, 100)),
    ];
    const { paths } = drawingOf({
      blocks,
      entities: [frame, insert('MOEBEL', 'R', 5_000, 5_000, [41, 2], [42, 2], [50, 90])],
    });
    expect(paths.map(({ layer }) => layer)).toEqual(['GESCHOSS', 'RAUM', 'MOEBEL']);
    expect(paths[1]?.points).toEqual([
      { x: 600, y: 600 },
      { x: 600, y: 400 },
      { x: 500, y: 400 },
      { x: 500, y: 600 },
    ]);
  });

  it('repeats a block in rows and columns', () => {
    const blocks = [block('D', rectangle('D', 0, 0, 10, 10))];
    const grid = insert('0', 'D', 0, 0, [70, 3], [71, 2], [44, 100], [45, 100]);
    expect(drawingOf({ blocks, entities: [frame, grid] }).paths).toHaveLength(1 + 6);
  });

  it('survives a block that contains itself', () => {
    const blocks = [block('A', insert('0', 'A', 0, 0))];
    const { unread } = drawingOf({ blocks, entities: [frame, insert('0', 'A', 0, 0)] });
    expect(unread).toEqual([{ type: 'INSERT', layer: '0', count: 1 }]);
  });

  it('breaks bows into straight pieces and keeps the swing of a door', () => {
    const circle = entity('CIRCLE', 'RAUM', [10, 5_000], [20, 5_000], [40, 1_000]);
    const bulged = entity(
      'LWPOLYLINE',
      'T',
      [70, 0],
      [10, 2_900],
      [20, 2_000],
      [42, 0.41421356],
      [10, 2_000],
      [20, 2_900],
    );
    const { paths, bows } = drawingOf({ entities: [frame, circle, bulged] });
    expect(ringArea(paths[1]?.points ?? [])).toBeCloseTo(3.12, 1);
    expect(bows).toEqual([
      {
        layer: 'T',
        centre: { x: 300, y: 900 },
        ends: [
          { x: 390, y: 900 },
          { x: 300, y: 810 },
        ],
      },
    ]);
  });

  it('counts what it cannot read', () => {
    const spline = entity('SPLINE', 'GARTEN', [70, 8]);
    const nowhere = polyline('X', [
      [Number.NaN, 1],
      [2, 2],
    ]);
    expect(drawingOf({ entities: [frame, spline, spline, nowhere] }).unread).toEqual([
      { type: 'SPLINE', layer: 'GARTEN', count: 2 },
      { type: 'damaged', layer: 'X', count: 1 },
    ]);
  });
});

describe('any bytes at all', () => {
  const whole = dxfBytes({
    ...SMALL_FLOOR,
    blocks: [block('D', rectangle('D', 0, 0, 10, 10))],
    entities: [...SMALL_FLOOR.entities, insert('0', 'D', 0, 0, [70, 3])],
  });

  it('get an answer and never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (some) => {
        expect(typeof readDrawing(some).ok).toBe('boolean');
      }),
    );
  });

  it('get an answer when single bytes of a drawing are changed', () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 9, max: 126 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const mutated = Uint8Array.from(whole);
        for (const [at, value] of changes) mutated[at] = value;
        expect(typeof readDrawing(mutated).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('get an answer when whole lines of a drawing are lost or repeated', () => {
    const lines = dxfText(SMALL_FLOOR).split('\r\n');
    const at = fc.nat(lines.length - 8);
    fc.assert(
      fc.property(at, at, fc.boolean(), (one, other, isLost) => {
        const changed = isLost
          ? [...lines.slice(0, one), ...lines.slice(one + 1)]
          : [...lines.slice(0, one), ...lines.slice(other, other + 5), ...lines.slice(one)];
        expect(typeof readDrawing(bytes(changed.join('\r\n'))).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
