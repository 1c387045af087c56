import type { NextFunction, Request, Response } from 'express';
import { problem } from './problem/problem.exception';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (url: string): string | undefined => {
  try {
    return new URL(url).host;
  } catch {
    return undefined;
  }
};

/** Whether a browser says the request comes from another site's page. */
export function isCrossOrigin(headers: Request['headers'], publicUrl: string | undefined): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  const { origin, host } = headers;
  if (origin === undefined) return false;
  const from = hostOf(origin);
  return from === undefined || (from !== host && from !== (publicUrl && hostOf(publicUrl)));
}

/** Refuses writes from other origins; programs that send no `Origin` and no cookies are not affected. */
export const sameOrigin =
  (publicUrl: string | undefined) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    const isRefused = !READS.has(request.method) && isCrossOrigin(request.headers, publicUrl);
    next(
      isRefused
        ? problem(403, 'cross-origin', 'Writes are taken from our own pages only.')
        : undefined,
    );
  };
