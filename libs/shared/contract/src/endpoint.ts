import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One line of the API table. `path` is below `/api/v1`, with `{name}` for parameters. */
export interface Endpoint {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  /** Who may call it at all; finer rights are decided by the domain. */
  readonly access: 'anyone' | 'signed-in' | 'facility-managers' | 'administrators';
  readonly status: 200 | 201 | 204;
  /** Problem statuses a caller must be ready for, besides 400, 401 and 503. */
  readonly refusals: readonly number[];
  readonly idempotencyKey?: boolean;
  /** Content type of the answer where it is not JSON; without a `response` it is a file. */
  readonly media?: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly response?: z.ZodType;
}

type PartIn<T> = T extends z.ZodType ? z.input<T> : undefined;
type PartOut<T> = T extends z.ZodType ? z.output<T> : undefined;
type Given<T> = { [K in keyof T as T[K] extends undefined ? never : K]: T[K] };

/** What a caller hands over: `{ params, query, body }`, each where the endpoint has it. */
export type InputOf<E extends Endpoint> = Given<{
  params: PartIn<E['params']>;
  query: PartIn<E['query']>;
  body: PartIn<E['body']>;
}>;

/** The same after validation, as the server sees it. */
export type ParsedInputOf<E extends Endpoint> = Given<{
  params: PartOut<E['params']>;
  query: PartOut<E['query']>;
  body: PartOut<E['body']>;
}>;

export type ResponseOf<E extends Endpoint> = E['response'] extends z.ZodType
  ? z.output<E['response']>
  : undefined;

export const endpoint = <const E extends Endpoint>(definition: E): E => definition;
