import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { bodyFaults, sameOrigin } from '@etage/http';
import { RealtimeAdapter } from '@etage/realtime';
import express from 'express';
import { AppModule, type AppOptions } from './app.module';
import { PlainLogger } from './operations/plain.logger';
import { securityHeaders } from './web/security-headers';
import { unannouncedProxy } from './web/unannounced-proxy';
import { refuseUnreadable } from './web/unreadable-requests';
import { webClient } from './web/web-client.middleware';

export interface ApplicationOptions extends AppOptions {
  /** Folder of the built web client. */
  readonly webFolder: string;
}

const docsAssets = (): string =>
  dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/swagger-ui.css'));

/** The whole application, ready to listen. */
export async function createApplication(
  options: ApplicationOptions,
): Promise<NestExpressApplication> {
  const { publicUrl } = options;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(options), {
    logger: new PlainLogger(),
    bodyParser: false,
    abortOnError: false,
  });
  app.set('etag', false);
  // Behind a proxy, which is when a public URL is set, it says the caller's address; what the caller says is not believed.
  if (publicUrl) app.set('trust proxy', 1);
  else app.use(unannouncedProxy());
  app.disable('x-powered-by');
  refuseUnreadable(app.getHttpServer());
  app.use(securityHeaders(publicUrl));
  app.use(sameOrigin(publicUrl));
  app.useBodyParser('json', { limit: '100kb' });
  app.use(bodyFaults);
  app.use('/api/docs/assets', express.static(docsAssets(), { index: false }));
  app.use(webClient(join(options.webFolder)));
  app.useWebSocketAdapter(new RealtimeAdapter(app, publicUrl));
  return app;
}
