import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { asProblem } from './as-problem';
import type { ProblemException } from './problem.exception';

const QUIET_MS = 1_000;

/** Every way out that is not a success leaves here, as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');
  private quietUntil = 0;

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const found = asProblem(error);
    if (found.status === 503) this.sayBusy(request, found);
    else if (found.status >= 500) {
      this.logger.error(
        `${request.method} ${request.path} → ${found.status} ${found.code}`,
        error instanceof Error ? error.stack : String(error),
      );
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (found.extras.retryAfter !== undefined) {
      response.setHeader('retry-after', String(found.extras.retryAfter));
    }
    response
      .status(found.status)
      .type('application/problem+json')
      .send(JSON.stringify(found.document(request.path)));
  }

  /** A node that is asked for too much would otherwise write more than it answers. */
  private sayBusy({ method, path }: Request, { code, detail }: ProblemException): void {
    const now = performance.now();
    if (now < this.quietUntil) return;
    this.quietUntil = now + QUIET_MS;
    this.logger.warn(`${method} ${path} → 503 ${code}: ${detail}`);
  }
}
