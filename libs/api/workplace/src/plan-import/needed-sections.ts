const NEEDED = new Set(['HEADER', 'BLOCKS', 'ENTITIES']);
const SECTION =
  /^[ \t]*0[ \t]*\r?\nSECTION[ \t]*\r?\n[ \t]*2[ \t]*\r?\n[ \t]*(\w+)[\s\S]*?^[ \t]*0[ \t]*\r?\nENDSEC[ \t]*\r?$/gm;

/** The sections that hold geometry; tables, objects and pictures only cost memory. */
export const neededSections = (text: string): string =>
  [...text.matchAll(SECTION)]
    .filter(([, name]) => NEEDED.has(name ?? ''))
    .map(([section]) => section)
    .join('\n');
