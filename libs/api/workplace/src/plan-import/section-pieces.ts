const BEGIN = '0\r?\nSECTION[ \\t]*\r?\n[ \\t]*2[ \\t]*\r?\n[ \\t]*(\\w+)[ \\t]*\r?\n';
const END = '0\r?\nENDSEC';
const MARKS = new RegExp(`^[ \\t]*(?:${BEGIN}|${END})`, 'gm');

/** Where a section may be divided: before a block, and before an entity that stands on its own. */
const SEAMS: Readonly<Record<string, RegExp>> = {
  HEADER: /$/g,
  BLOCKS: /^[ \t]*0[ \t]*\r?\nBLOCK[ \t]*\r?$/gm,
  ENTITIES: /^[ \t]*0[ \t]*\r?\n(?!VERTEX|SEQEND|ATTRIB)[A-Z]/gm,
};

/** Characters in a piece; parsing takes some thirty times as much memory. */
const PIECE = 1_000_000;

const asSection = (name: string, content: string) =>
  `0\nSECTION\n2\n${name}\n${content}0\nENDSEC\n0\nEOF\n`;

function* divide(name: string, content: string, seam: RegExp): Generator<string> {
  let from = 0;
  while (from < content.length) {
    seam.lastIndex = from + PIECE;
    const to = seam.lastIndex < content.length ? seam.exec(content)?.index : undefined;
    yield asSection(name, content.slice(from, to));
    from = to ?? content.length;
  }
}

/**
 * The sections that hold geometry, in pieces that are small drawings themselves, so that the parser never holds a
 * whole large file. Tables, objects and pictures are passed over.
 */
export function* sectionPieces(text: string): Generator<string> {
  let [name, from]: [string, number] = ['', 0];
  for (const mark of text.matchAll(MARKS)) {
    const seam = SEAMS[name];
    if (mark[1] === undefined && seam) yield* divide(name, text.slice(from, mark.index), seam);
    name = mark[1] ?? '';
    from = mark.index + mark[0].length;
  }
}
