/** What is sent along: path parameters, query, body. */
export interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** For each endpoint, by its name, something it accepts. */
export type AcceptedParts = Readonly<Record<string, () => Parts | Promise<Parts>>>;
