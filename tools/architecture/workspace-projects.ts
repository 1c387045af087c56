import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Project } from './feature-imports.check';
import { filesBelow, ROOT, type SourceFile } from './source-file';

interface ProjectFile {
  readonly name: string;
  readonly tags?: readonly string[];
}

interface TsConfig {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> };
}

function entryOf(folder: string): string {
  const base = JSON.parse(readFileSync(join(ROOT, 'tsconfig.base.json'), 'utf8')) as TsConfig;
  const main = `./${folder}/src/index.ts`;
  const found = Object.entries(base.compilerOptions.paths).find(([, [file]]) => file === main);
  return found?.[0] ?? folder;
}

function projectOf({ path, text }: SourceFile): Project {
  const { name, tags = [] } = JSON.parse(text) as ProjectFile;
  const folder = dirname(path);
  return { name, tags, entry: entryOf(folder), files: filesBelow(`${folder}/src`, /\.tsx?$/) };
}

/** Every project of the workspace with its sources. */
export const workspaceProjects = (): Project[] =>
  ['libs', 'apps'].flatMap((group) => filesBelow(group, /\/project\.json$/)).map(projectOf);
