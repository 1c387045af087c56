/** Lines of a Dockerfile without comments, with continued lines joined. */
const linesOf = (text) =>
  text
    .replace(/^\s*#.*$/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function instructionOf(line) {
  const [, keyword, rest] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
  if (!keyword) throw new Error(`Not a line of a Dockerfile: ${line}`);
  return { keyword: keyword.toUpperCase(), rest };
}

const nameOf = (from, index) => /\bAS\s+(\S+)$/i.exec(from)?.[1] ?? `stage-${index}`;

/** The stages of a Dockerfile: `[{ name, image, instructions: [{ keyword, rest }] }]`. */
export function stagesOf(text) {
  const stages = [];
  for (const { keyword, rest } of linesOf(text).map(instructionOf)) {
    if (keyword === 'FROM') {
      stages.push({
        name: nameOf(rest, stages.length),
        image: rest.split(/\s/)[0],
        instructions: [],
      });
    } else {
      stages.at(-1).instructions.push({ keyword, rest });
    }
  }
  return stages;
}

/** The words of `CMD` or `HEALTHCHECK … CMD` in its JSON form. */
export const commandOf = (rest) => JSON.parse(rest.slice(rest.indexOf('[')));
