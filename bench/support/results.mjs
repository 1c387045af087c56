import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../../tools/run/root.mjs';

const FILE = inRoot('bench/RESULTS.md');

const INTRO = `# What was measured

Written by \`npm run bench\`; \`npm run bench -- bookings\` measures one chapter again and leaves the others. Every
number is the median of several runs, and stands beside a reference that ran in turns with it (A B A B) on the same
machine: compare the two, not the numbers of two machines. CPU time is that of the API and of all processes of its
PostgreSQL, added up from /proc; clients and references are processes of their own and are not counted.`;

function chaptersIn(text) {
  const [, ...chapters] = text.split(/^## /m);
  return new Map(
    chapters.map((chapter) => {
      const [title, ...lines] = chapter.split('\n');
      return [title, lines.join('\n').trim()];
    }),
  );
}

/** Puts chapters into the file, in the given order of all titles; those that were not measured stay as they are. */
export function writeResults(titles, sections, measuredOn) {
  const chapters = existsSync(FILE) ? chaptersIn(readFileSync(FILE, 'utf8')) : new Map();
  for (const { title, text } of sections) chapters.set(title, `_${measuredOn}_\n\n${text}`);
  const known = titles.filter((title) => chapters.has(title));
  const body = known.map((title) => `## ${title}\n\n${chapters.get(title)}`);
  writeFileSync(FILE, `${[INTRO, ...body].join('\n\n')}\n`);
}
