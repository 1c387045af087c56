import type { Endpoint, ParsedInputOf } from '@etage/contract';
import type { z } from 'zod';
import { problem } from '../problem/problem.exception';

export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

const PARTS = ['params', 'query', 'body'] as const;

const faults = (part: string, error: z.ZodError) =>
  error.issues.map((issue) => ({
    code: 'invalid-field',
    field: [part, ...issue.path.map(String)].join('.'),
    reason: issue.message,
  }));

/**
 * Validates what came in against the endpoint's schemas.
 * @throws ProblemException 400 `invalid-input` that names every wrong field
 */
export function parseInput<E extends Endpoint>(endpoint: E, raw: RawInput): ParsedInputOf<E> {
  const parsed: Partial<Record<(typeof PARTS)[number], unknown>> = {};
  const rejections: ReturnType<typeof faults> = [];
  for (const part of PARTS) {
    const schema = endpoint[part];
    if (!schema) continue;
    const result = schema.safeParse(raw[part]);
    if (result.success) parsed[part] = result.data;
    else rejections.push(...faults(part, result.error));
  }
  if (rejections.length > 0) {
    const fields = rejections.map((fault) => `${fault.field} (${fault.reason})`).join('; ');
    throw problem(400, 'invalid-input', `Not understood: ${fields.slice(0, 500)}.`, {
      rejections: rejections.slice(0, 50),
    });
  }
  return parsed as ParsedInputOf<E>;
}
