import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { asProblem } from './as-problem';

/** Every way out that is not a success leaves here, as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const found = asProblem(error);
    if (found.status >= 500) {
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
}
