import { ProblemException } from '@etage/http';

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly rejections: readonly { readonly code: string }[];
  readonly alternatives: readonly object[] | undefined;
}

/** How an attempt was refused; an attempt that succeeds or breaks is an error of the spec. */
export async function refusalOf(attempt: Promise<unknown>): Promise<Refusal> {
  try {
    await attempt;
  } catch (error) {
    if (!(error instanceof ProblemException)) throw error;
    const { status, code, extras } = error;
    const { rejections = [], alternatives } = extras;
    return { status, code, rejections, alternatives };
  }
  throw new Error('it was not refused');
}
