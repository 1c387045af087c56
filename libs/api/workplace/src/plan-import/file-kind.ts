import type { ImportFault } from './import-fault';

const BINARY_SENTINEL = 'AutoCAD Binary DXF';
/** Comments (group 999) may stand before the first section. */
const BEGINNING = /^\uFEFF?(?:\s*999\r?\n[^\n]*\n)*\s*0\s*\r?\n\s*SECTION\s*\r?\n/;
const ENDING = /\n\s*0\s*\r?\n\s*EOF\s*$/;

const OTHER_FORMATS = [
  ['dwg', /^AC10\d\d/],
  ['pdf', /^%PDF/],
  ['zip', /^PK/],
] as const;

/** Characters looked at from either end. */
const EDGE = 4_096;
const latin = new TextDecoder('latin1');

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** What speaks against a file being a whole DXF in text form, judged by its first bytes. */
export function refuseByBeginning(bytes: Uint8Array): ImportFault | undefined {
  const head = latin.decode(bytes.subarray(0, EDGE));
  if (head.startsWith(BINARY_SENTINEL)) return { code: 'binary-dxf' };
  const other = OTHER_FORMATS.find(([, pattern]) => pattern.test(head));
  if (other) return { code: 'not-a-dxf', looksLike: other[0] };
  return BEGINNING.test(head) ? undefined : { code: 'not-a-dxf' };
}

/** Whether the file ends as DXF files do, with every section closed. */
export function isWhole(text: string): boolean {
  if (!ENDING.test(text.slice(-EDGE))) return false;
  return (
    count(text, /^[ \t]*0[ \t]*\r?\nSECTION[ \t]*\r?$/gm) ===
    count(text, /^[ \t]*0[ \t]*\r?\nENDSEC[ \t]*\r?$/gm)
  );
}
