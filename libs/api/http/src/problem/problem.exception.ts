import type { Alternative } from '@etage/domain';
import type { Problem, ProblemCode } from '@etage/contract';

type RejectionOnWire = { readonly code: string } & Readonly<Record<string, unknown>>;

interface ProblemExtras {
  readonly rejections?: readonly RejectionOnWire[];
  readonly alternatives?: readonly Alternative[];
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
}

/** Leaves a controller as a problem document (RFC 9457). */
export class ProblemException extends Error {
  override readonly name = 'ProblemException';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(`${status} ${code}: ${detail}`);
  }

  document(instance: string): Problem {
    return {
      type: `urn:etage:problem:${this.code}`,
      title: this.code.replaceAll('-', ' '),
      status: this.status,
      detail: this.detail,
      instance,
      code: this.code,
      rejections: [...(this.extras.rejections ?? [])],
      ...(this.extras.alternatives ? { alternatives: [...this.extras.alternatives] } : {}),
    } as Problem;
  }
}

export const problem = (
  status: number,
  code: ProblemCode,
  detail: string,
  extras?: ProblemExtras,
): ProblemException => new ProblemException(status, code, detail, extras);

/** For what does not exist and for what the caller may not see: the two look alike. */
export const notFound = (what: string): ProblemException =>
  problem(404, 'not-found', `There is no such ${what}, or you may not see it.`);
