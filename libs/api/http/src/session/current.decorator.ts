import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { problem } from '../problem/problem.exception';
import type { RequestWithSession, SignedIn } from './signed-in';

/** The session of the caller, on endpoints that ask for one. */
export const Current = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<RequestWithSession>();
  if (!signedIn) throw problem(401, 'not-signed-in', 'Sign in first.');
  return signedIn;
});
