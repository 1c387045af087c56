import { HttpException } from '@nestjs/common';
import { asDatabaseFault, BusyError, UnavailableError } from '@etage/database';
import { problem, ProblemException } from './problem.exception';

/** What the body parser says of a body it does not take. */
const BODY_FAULTS: Readonly<Record<string, () => ProblemException>> = {
  'entity.too.large': () => problem(413, 'body-too-large', 'The body is larger than 100 kB.'),
  'entity.parse.failed': () => problem(400, 'malformed-json', 'The body is not valid JSON.'),
  'encoding.unsupported': () =>
    problem(415, 'unsupported-media-type', 'The encoding of the body is not supported.'),
  'charset.unsupported': () =>
    problem(415, 'unsupported-media-type', 'The character set of the body is not supported.'),
};

function ofHttp(status: number): ProblemException | undefined {
  if (status === 404) return problem(404, 'not-found', 'There is nothing at this address.');
  if (status === 405) return problem(405, 'method-not-allowed', 'This address does not take that.');
  if (status >= 400 && status < 500) {
    return problem(status, 'invalid-input', 'The request cannot be read.');
  }
  return undefined;
}

function ofFault(error: unknown): ProblemException | undefined {
  if (error instanceof BusyError) {
    return problem(503, 'busy', 'Too many want the same right now. Try again.', { retryAfter: 1 });
  }
  if (error instanceof UnavailableError) {
    return problem(503, 'unavailable', 'The database cannot be reached. Try again shortly.', {
      retryAfter: 2,
    });
  }
  return undefined;
}

/** Names any error for the caller; what nobody expected is a bug and says nothing of its inside. */
export function asProblem(error: unknown): ProblemException {
  if (error instanceof ProblemException) return error;
  const { type, status } = (error ?? {}) as { type?: unknown; status?: unknown };
  const bodyFault = typeof type === 'string' ? BODY_FAULTS[type] : undefined;
  if (bodyFault) return bodyFault();
  const httpStatus = error instanceof HttpException ? error.getStatus() : status;
  return (
    (typeof httpStatus === 'number' ? ofHttp(httpStatus) : undefined) ??
    ofFault(asDatabaseFault(error)) ??
    problem(500, 'internal', 'Something went wrong on our side. It has been logged.')
  );
}
