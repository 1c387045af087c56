// Lints sources that exist only in the question, as if they stood in a file of the project. Reads
// `[{ "file", "code" }]` from standard input and answers with the names of the broken rules of each.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import { root } from '../run/root.mjs';

const TYPED = ['no-floating-promises', 'await-thenable'];

const eslint = new ESLint({
  cwd: root,
  // Planted files are in no TypeScript project, so rules that need types cannot look at them.
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: null } },
    rules: Object.fromEntries(TYPED.map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
  },
});

async function brokenRules({ file, code }) {
  const [result] = await eslint.lintText(code, { filePath: file });
  return [...new Set(result.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const plants = JSON.parse(await text(process.stdin));
const answers = [];
for (const plant of plants) answers.push(await brokenRules(plant));
process.stdout.write(JSON.stringify(answers));
