import type { SourceFile } from './source-file';

export const LONGEST_FILE_LINES = 250;

const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;

/** Files that hold more than one idea. */
export const oversizedFiles = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => linesOf(file) > LONGEST_FILE_LINES)
    .map((file) => `${file.path} has ${linesOf(file)} lines`);

/** The number of lines half of the files stay below. */
export function medianLines(files: readonly SourceFile[]): number {
  const sizes = files.map(linesOf).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
