import type { NextFunction, Request, Response } from 'express';
import { asProblem } from './as-problem';

/** Names what the body parser refuses before the framework turns it into a plain bad request. */
export function bodyFaults(
  error: unknown,
  _request: Request,
  _response: Response,
  next: NextFunction,
): void {
  next(asProblem(error));
}
