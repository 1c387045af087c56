interface Span {
  readonly least: number;
  readonly most: number;
}

/** The whole number that was typed; undefined where it is none, or not between the two. */
export function countOf(text: string, { least, most }: Span): number | undefined {
  const typed = text.trim();
  const count = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
  return count >= least && count <= most ? count : undefined;
}
