import { writeFileSync } from 'node:fs';

const line = (value) =>
  JSON.stringify(value)
    .replaceAll('":', '": ')
    .replaceAll(/,(?=["{[])/g, ', ');

/** A plan as text with one element a line, so that a moved desk is one changed line. */
export function planText(plan) {
  const fields = Object.entries(plan).map(([key, value]) => {
    if (!Array.isArray(value) || key === 'outline') return `  "${key}": ${line(value)}`;
    return `  "${key}": [\n${value.map((item) => `    ${line(item)}`).join(',\n')}\n  ]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

export const writePlan = (path, plan) => writeFileSync(path, planText(plan));
