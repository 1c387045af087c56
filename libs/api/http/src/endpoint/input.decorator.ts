import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Endpoint } from '@etage/contract';
import type { Request } from 'express';
import { parseInput } from './parse-input';

/** The validated `{ params, query, body }` of an endpoint; type the parameter as `ParsedInputOf<typeof endpoint>`. */
export const Input = createParamDecorator((endpoint: Endpoint, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<Request>();
  return parseInput(endpoint, request);
});
