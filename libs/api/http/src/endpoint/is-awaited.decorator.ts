import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** A function that says whether anybody still waits for the answer; type the parameter as `() => boolean`. */
export const IsAwaited = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { socket } = context.switchToHttp().getRequest<Request>();
  return (): boolean => !socket.destroyed;
});
