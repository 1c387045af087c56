import type { NextFunction, Request, Response } from 'express';
import { problem } from './problem/problem.exception';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

const parsed = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

/** Whether a browser says the request comes from another site's page. Without a public URL only the host is known. */
export function isCrossOrigin(headers: Request['headers'], publicUrl: string | undefined): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (String(site).toLowerCase() === 'cross-site') return true;
  if (origin === undefined) return false;
  const from = parsed(origin);
  if (!from) return true;
  return publicUrl ? from.origin !== parsed(publicUrl)?.origin : from.host !== host?.toLowerCase();
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
