import { createInterface } from 'node:readline/promises';
import { say } from './typed-command';

/** Whether a preview may be written: said beforehand with `--yes`, or now at a terminal. */
export async function isAgreed(isSaidAlready: boolean, question: string): Promise<boolean> {
  if (isSaidAlready) return true;
  if (!process.stdin.isTTY) {
    say('\nThis was the preview. Add --yes to write it.');
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  // Who presses Ctrl-C or Ctrl-D instead has answered as well.
  const answer = await asking.question(`\n${question} [y/N] `).catch(() => '');
  asking.close();
  return /^(y|yes|j|ja)$/i.test(answer.trim());
}
