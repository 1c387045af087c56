/** A statement that PostgreSQL prepares once per connection under its name. */
export interface NamedQuery<Row extends object, Values extends readonly unknown[]> {
  readonly name: string;
  readonly text: string;
  /** Only carries the types. */
  readonly shape?: { readonly row: Row; readonly values: Values };
}

export const namedQuery = <Row extends object, Values extends readonly unknown[]>(
  name: string,
  text: string,
): NamedQuery<Row, Values> => ({ name, text });
