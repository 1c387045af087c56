/**
 * Search parameters as people like to read them: `?day=2026-11-23&filters=dock,quiet`. All values are texts and lists
 * of texts; the schema of a route makes more of them.
 */
export const parseSearchText = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

export function searchText(search: Readonly<Record<string, unknown>>): string {
  const text = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== '' && String(value) !== '')
    .map(([name, value]) => {
      const values = Array.isArray(value) ? value : [value];
      return `${encodeURIComponent(name)}=${values.map((v) => encodeURIComponent(String(v))).join(',')}`;
    })
    .join('&');
  return text && `?${text}`;
}
