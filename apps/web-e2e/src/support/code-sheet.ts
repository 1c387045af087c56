import { inflateSync } from 'node:zlib';
import { api, pathOf } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import { expect, type BrowserContext } from '@playwright/test';
import { PASSWORD } from './demo-account';

/** What is written on the pages, piece by piece. */
function wordsIn(pdf: Buffer): string[] {
  const streams = pdf.toString('latin1').matchAll(/FlateDecode[^]*?stream\n([^]*?)\nendstream/g);
  const pages = [...streams].map(([, packed = '']) =>
    inflateSync(Buffer.from(packed, 'latin1')).toString(),
  );
  const lines = pages.flatMap((page) => [...page.matchAll(/\[(.*?)\] TJ/g)]);
  return lines.map(([, line = '']) =>
    [...line.matchAll(/<([0-9a-f]+)>/g)]
      .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
      .join(''),
  );
}

/** Prints the codes of a floor as facility management does, and reads where each of them leads: `Platz 203-1` → `/c/…`. */
export async function printedCodes(
  context: BrowserContext,
  floorId: FloorId,
): Promise<ReadonlyMap<string, string>> {
  const data = { email: 'facility@etage.example', password: PASSWORD };
  await context.request.post('/api/v1/session', { data });
  const path = pathOf(api.floors.codes, { params: { floorId } });
  const answer = await context.request.get(path);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const words = wordsIn(await answer.body());
  const labels = words.flatMap((word, at) => {
    const [, code] = /\/c\/([\w-]+)$/.exec(word) ?? [];
    return code ? [[words[at - 3] ?? '', `/c/${code}`] as const] : [];
  });
  return new Map(labels);
}
