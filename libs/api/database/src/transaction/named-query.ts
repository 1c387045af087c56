/** A statement that PostgreSQL prepares once per connection under its name. */
export interface NamedQuery<Row extends object, Values extends readonly unknown[]> {
  readonly name: string;
  readonly text: string;
  /** Only carries the types. */
  readonly shape?: { readonly row: Row; readonly values: Values };
}

const texts = new Map<string, string>();

/** @throws Error where another query has the name: a connection that knows the one refuses the other */
export function namedQuery<Row extends object, Values extends readonly unknown[]>(
  name: string,
  text: string,
): NamedQuery<Row, Values> {
  if ((texts.get(name) ?? text) !== text) throw new Error(`two queries are called ${name}`);
  texts.set(name, text);
  return { name, text };
}
