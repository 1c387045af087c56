import {
  call,
  ProblemError,
  type CallOptions,
  type Endpoint,
  type InputOf,
  type Problem,
  type ResponseOf,
} from '@etage/contract';

/** What came of a try that may be refused. */
export type Outcome<T> =
  { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly problem: Problem };

/** Somebody who is signed in at a node and calls the API as the web client does. */
export class Caller {
  constructor(
    readonly baseUrl: string,
    readonly token: string,
  ) {}

  /** @throws ProblemError when the server refuses */
  call<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E>,
    options: CallOptions = {},
  ): Promise<ResponseOf<E>> {
    const headers = { authorization: `Bearer ${this.token}`, ...options.headers };
    return call(endpoint, input, { baseUrl: this.baseUrl, ...options, headers });
  }

  /** A refusal as a value; no answer at all still throws. */
  async try<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E>,
    options: CallOptions = {},
  ): Promise<Outcome<ResponseOf<E>>> {
    try {
      return { ok: true, answer: await this.call(endpoint, input, options) };
    } catch (error) {
      if (error instanceof ProblemError) return { ok: false, problem: error.problem };
      throw error;
    }
  }

  /** The refusal. @throws Error when it is not refused */
  async refusal<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E>,
    options: CallOptions = {},
  ): Promise<Problem> {
    const outcome = await this.try(endpoint, input, options);
    if (!outcome.ok) return outcome.problem;
    throw new Error(`was not refused: ${JSON.stringify(outcome.answer)}`);
  }

  /** The same person at another node, or at the same after a restart. */
  at(baseUrl: string): Caller {
    return new Caller(baseUrl, this.token);
  }
}
