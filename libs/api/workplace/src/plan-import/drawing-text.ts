const latin = new TextDecoder('latin1');

/** `$DWGCODEPAGE` values that are not simply `ANSI_` and a Windows code page. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  ANSI_932: 'shift_jis',
  ANSI_936: 'gbk',
  ANSI_949: 'euc-kr',
  ANSI_950: 'big5',
  ANSI_874: 'windows-874',
};

const headerValue = (head: string, name: string) =>
  new RegExp(`\\${name}\\s*\\r?\\n\\s*\\d+\\s*\\r?\\n\\s*(\\S+)`).exec(head)?.[1];

/** From AutoCAD 2007 (AC1021) on, drawings are written in UTF-8 whatever code page they name. */
function encodingOf(bytes: Uint8Array): string {
  const head = latin.decode(bytes.subarray(0, 65_536));
  const version = Number(/AC(\d{4})/.exec(headerValue(head, '$ACADVER') ?? '')?.[1] ?? 1015);
  if (version >= 1021) return 'utf-8';
  const page = (headerValue(head, '$DWGCODEPAGE') ?? 'ANSI_1252').toUpperCase();
  const windows = /^ANSI_(125[0-8])$/.exec(page)?.[1];
  return windows ? `windows-${windows}` : (CODE_PAGES[page] ?? 'windows-1252');
}

/** The file as text, in the encoding its own header names. */
export const decodeDrawing = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes)).decode(bytes);

const SIGNS: Readonly<Record<string, string>> = { d: '°', p: '±', c: 'Ø', u: '', o: '', k: '' };

/** Longer texts are no names of rooms, and the marks are looked for again and again. */
const LONGEST = 1_000;

/** A text as a person reads it: without the marks for fonts, underlines and line breaks, and nothing that no font has. */
export const plainText = (marked: string): string =>
  marked
    .slice(0, LONGEST)
    .replaceAll(/\\U\+([0-9A-F]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll(/%%([dpcuok])/gi, (_, sign: string) => SIGNS[sign.toLowerCase()] ?? '')
    .replaceAll(/\\P/g, ' ')
    .replaceAll(/\\[ACFHQTWf][^;\\{}]*;/g, '')
    .replaceAll(/\\p[^;]*;/g, '')
    .replaceAll(/\\S([^;^/#]*)[\^/#]([^;]*);/g, '$1/$2')
    .replaceAll(/\\[LlOoKk]/g, '')
    .replaceAll(/\\~/g, ' ')
    .replaceAll(/[{}]/g, '')
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
