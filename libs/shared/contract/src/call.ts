import { API_PREFIX } from './api';
import type { Endpoint, InputOf, ResponseOf } from './endpoint';
import { problemSchema, type Problem } from './views/problem';

/** The server said no, in its own words. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
  }
}

/** No answer at all, or one that is not Etage's: offline, a proxy's page, a cut connection. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  /** Status of an answer that is not Etage's: something between here and there stands, Etage behind it does not. */
  readonly status: number | undefined;
  constructor(message: string, { status, ...options }: ErrorOptions & { status?: number } = {}) {
    super(message, options);
    this.status = status;
  }
}

export interface CallOptions {
  /** Absent in the browser, where the page's own origin is meant. */
  readonly baseUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes a retried `POST /bookings` return the first booking instead of a second one. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

export function pathOf(endpoint: Endpoint, { params = {}, query = {} }: Parts): string {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return `${API_PREFIX}${path}${search && `?${search}`}`;
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    const { status } = response;
    throw new ConnectionError(`unreadable answer with status ${status}`, { cause, status });
  }
}

/**
 * Calls one endpoint of the table with typed input and answer.
 * @throws ProblemError when the server refuses; ConnectionError when there is no usable answer
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: InputOf<E>,
  options: CallOptions = {},
): Promise<ResponseOf<E>> {
  const parts = input as Parts;
  const init: RequestInit = {
    method: endpoint.method,
    headers: {
      accept: 'application/json',
      ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
      ...options.headers,
    },
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  };
  const url = `${options.baseUrl ?? ''}${pathOf(endpoint, parts)}`;
  const response = await fetch(url, init).catch((cause: unknown) => {
    throw new ConnectionError('no connection', { cause });
  });
  if (response.status === 204) return undefined as ResponseOf<E>;
  const body = await bodyOf(response);
  if (response.ok) return body as ResponseOf<E>;
  const problem = problemSchema.safeParse(body);
  if (problem.success) throw new ProblemError(problem.data);
  const { status } = response;
  throw new ConnectionError(`answer with status ${status} that is no problem document`, { status });
}
