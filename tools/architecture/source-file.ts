import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** A file of the project; `path` is below the project's folder. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const ROOT = resolve(__dirname, '../..');

const OUTSIDE = new Set(['node_modules', 'dist', 'tmp', 'coverage', '.nx']);

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (OUTSIDE.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

/** All files below a folder of the project whose name ends as asked; none where the folder is missing. */
export function filesBelow(folder: string, ending: RegExp): SourceFile[] {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  return pathsBelow(start)
    .filter((path) => ending.test(path))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
}
