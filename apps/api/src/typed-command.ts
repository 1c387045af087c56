/** Says a line to the person who typed the command. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Something is wrong with what was asked; the text is for the person who asked. */
export class Refusal extends Error {}

export interface TypedCommand {
  readonly usage: string;
  /** Said before a failure that nobody asked for: `The import failed`. */
  readonly failed: string;
  /** What became of the data when it ends in an error. */
  readonly outcome: () => string;
  readonly run: (words: string[]) => Promise<void>;
}

/** Who reads along may stop, as `| head` does; the work goes on and ends in order, with the database stopped. */
function outliveTheReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** npm takes the first `--` for itself; where the program is run without it, it stands before what was typed. */
const typedWords = (): string[] => {
  const [first, ...others] = process.argv.slice(2);
  if (first === undefined) return [];
  return first === '--' ? others : [first, ...others];
};

const asksForHelp = (words: readonly string[]): boolean =>
  words.some((word) => word === '--help' || word === '-h');

/** Does what was typed, tells how it is used, or says plainly why not; the exit code is 1 then. */
export async function runTyped({ usage, failed, outcome, run }: TypedCommand): Promise<void> {
  outliveTheReader();
  try {
    const words = typedWords();
    if (asksForHelp(words)) say(usage);
    else await run(words);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const intro = error instanceof Refusal ? '' : `${failed}: `;
    process.stderr.write(`\n${intro}${text}\n${outcome()}\n`);
    process.exitCode = 1;
  }
}
