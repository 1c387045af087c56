import type { SourceFile } from './source-file';

/** The API table: groups of named endpoints. */
export type ApiTable = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Every line of the API table is served by a controller, named there as in the table. */
export function unservedEndpoints(table: ApiTable, controllers: readonly SourceFile[]): string[] {
  const names = Object.entries(table).flatMap(([group, endpoints]) =>
    Object.keys(endpoints).map((name) => `api.${group}.${name}`),
  );
  const text = controllers.map((file) => file.text).join('\n');
  return names
    .filter((name) => !new RegExp(`@Serve\\(\\s*${name.replaceAll('.', '\\.')}\\s*[,)]`).test(text))
    .map((name) => `${name} is served by no controller`);
}
