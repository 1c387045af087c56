import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';

const SERVED_BY_API = /^\/(api|health|metrics|socket\.io)(\/|$)/;
const A_YEAR_IN_SECONDS = 31_536_000;

/** The built client: files under `assets` carry a hash in their name and are kept for a year. */
export function webClient(folder: string): express.Router {
  const router = express.Router();
  const index = join(folder, 'index.html');
  router.use((request: Request, response: Response, next: NextFunction) => {
    if (SERVED_BY_API.test(request.path)) next('router');
    else next();
  });
  router.use(compression());
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: A_YEAR_IN_SECONDS * 1000,
      fallthrough: true,
      index: false,
    }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get('/{*page}', (request: Request, response: Response, next: NextFunction) => {
    const isPage = request.accepts(['json', 'html']) === 'html' || request.accepts('html');
    if (!isPage || request.path.startsWith('/assets/') || !existsSync(index)) next();
    else response.set('cache-control', 'no-cache').sendFile(index);
  });
  return router;
}
