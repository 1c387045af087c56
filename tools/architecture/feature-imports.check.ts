import type { SourceFile } from './source-file';

/** A library of the workspace. */
export interface Project {
  readonly name: string;
  readonly tags: readonly string[];
  /** Its package name, such as `@etage/booking`. */
  readonly entry: string;
  readonly files: readonly SourceFile[];
}

const isFeature = ({ tags }: Project): boolean => tags.includes('type:feature');

const imports = (text: string, entry: string): boolean =>
  new RegExp(`(?:from|import|import\\()\\s*['"]${entry}(?:/[^'"]*)?['"]`).test(text);

/** No feature imports another one: two features meet in the database, in the domain, or in the app. */
export function featureMeetings(projects: readonly Project[]): string[] {
  const features = projects.filter(isFeature);
  return features.flatMap((feature) =>
    features
      .filter((other) => other !== feature)
      .flatMap((other) =>
        feature.files
          .filter(({ text }) => imports(text, other.entry))
          .map(({ path }) => `${path} imports ${other.entry}`),
      ),
  );
}

/** Projects that were set up and hold nothing. */
export const emptyProjects = (projects: readonly Project[]): string[] =>
  projects.filter(({ files }) => files.length === 0).map(({ name }) => `${name} is empty`);
