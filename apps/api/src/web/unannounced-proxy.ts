import { Logger } from '@nestjs/common';
import type { RequestHandler } from 'express';

const WARNING =
  'A proxy passes requests on, but ETAGE_PUBLIC_URL is not set: everybody behind it counts as one address, ' +
  'and wrong passwords of one lock out all.';

/** Says once that a proxy stands in front that the settings do not know of. */
export function unannouncedProxy(): RequestHandler {
  let isSaid = false;
  return (request, _response, next) => {
    if (!isSaid && request.headers['x-forwarded-for'] !== undefined) {
      isSaid = true;
      new Logger('Proxy').warn(WARNING);
    }
    next();
  };
}
