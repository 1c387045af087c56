import { inflateSync } from 'node:zlib';
import { create } from 'qrcode';
import { codeSheetPdf, type Label } from './code-sheet.pdf';

const label = (number: number): Label => ({
  name: `Platz 203-${number}`,
  where: '2. OG, Altes Rathaus',
  scan: 'Scannen und einchecken',
  address: `https://etage.example/c/code${number}`,
});

const sheetOf = async (count: number): Promise<string[]> => {
  const labels = Array.from({ length: count }, (_, n) => label(n));
  const printedAt = new Date('2026-11-23T08:00:00Z');
  return pagesOf(await codeSheetPdf({ title: 'Codes', language: 'de', labels, printedAt }));
};

/** The drawing of each page, as PDF writes it. */
function pagesOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  const streams = [...text.matchAll(/FlateDecode[^]*?stream\n([^]*?)\nendstream/g)];
  return streams.map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString());
}

const wordsOn = (page: string): string[] =>
  [...page.matchAll(/\[(.*?)\] TJ/g)].map(([, line = '']) =>
    [...line.matchAll(/<([0-9a-f]+)>/g)]
      .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
      .join(''),
  );

/** Reads the squares back into rows of dark and light. */
function codeOn(page: string, size: number): string {
  const squares = [...page.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) \3 re$/gm)].map(
    ([, x, y, step]) => [Number(x), Number(y), Number(step)] as const,
  );
  const [left, top] = [0, 1].map((axis) => Math.min(...squares.map((at) => at[axis] ?? 0)));
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('.'));
  for (const [x, y, step] of squares) {
    const row = rows[Math.round((y - (top ?? 0)) / step)];
    if (row) row[Math.round((x - (left ?? 0)) / step)] = '#';
  }
  return rows.map((row) => row.join('')).join('\n');
}

describe('the sheet of codes', () => {
  it('says beside each code which place it is, where, and what to type', async () => {
    const [page = ''] = await sheetOf(2);
    expect(wordsOn(page)).toEqual(
      [0, 1].flatMap((n) => [
        `Platz 203-${n}`,
        '2. OG, Altes Rathaus',
        'Scannen und einchecken',
        `etage.example/c/code${n}`,
      ]),
    );
  });

  it('has codes that lead to the address of the place', async () => {
    const { modules } = create(label(0).address, { errorCorrectionLevel: 'M' });
    const drawn = Array.from({ length: modules.size }, (_, row) =>
      Array.from({ length: modules.size }, (_, column) =>
        modules.get(row, column) ? '#' : '.',
      ).join(''),
    ).join('\n');
    const [page = ''] = await sheetOf(1);
    expect(codeOn(page, modules.size)).toBe(drawn);
  });

  it('has fifteen labels a page', async () => {
    expect(await sheetOf(15)).toHaveLength(1);
    expect(await sheetOf(16)).toHaveLength(2);
  });
});
