import { problem } from '@etage/http';

/** The header as it came, or null. @throws ProblemException 400 when it is no key */
export function idempotencyKeyOf(header: string | undefined): string | null {
  if (header !== undefined && !/^[\x21-\x7e]{1,200}$/.test(header)) {
    throw problem(400, 'invalid-input', 'Idempotency-Key: 1 to 200 visible ASCII characters.');
  }
  return header ?? null;
}
