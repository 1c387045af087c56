import {
  applyDecorators,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import { API_PREFIX, type Endpoint } from '@etage/contract';

export const ENDPOINT = Symbol('endpoint');

/** Binds a controller method to one line of the API table: path, method, status and who may call it. */
export const Serve = (endpoint: Endpoint): MethodDecorator =>
  applyDecorators(
    RequestMapping({
      path: `${API_PREFIX}${endpoint.path.replace(/\{(\w+)\}/g, ':$1')}`,
      method: RequestMethod[endpoint.method],
    }),
    HttpCode(endpoint.status),
    SetMetadata(ENDPOINT, endpoint),
  );
