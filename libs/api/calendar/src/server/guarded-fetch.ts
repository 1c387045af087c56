import { lookup as resolve, type LookupAddress } from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { CalendarSettings } from '../calendar.settings';
import { CalendarError } from './calendar.error';
import { isAllowedUrl, isNamedHost, isPublicAddress } from './server-address';

/** A listing of ten thousand events stays well below that. */
const MOST_BYTES = 20_000_000;

const AGENTS = {
  'http:': new http.Agent({ keepAlive: true }),
  'https:': new https.Agent({ keepAlive: true }),
};

/** Resolves a name and refuses what is not public, in the same moment in which it is connected to. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || !first) return done(error, '', 4);
    if (!addresses.every(({ address }) => isPublicAddress(address))) {
      return done(new CalendarError('calendar-address-not-allowed', hostname), '', 4);
    }
    if (options.all) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};

function asCalendarError(error: unknown): CalendarError {
  if (error instanceof CalendarError) return error;
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR') {
    return new CalendarError('calendar-too-slow', 'no answer in time');
  }
  return new CalendarError('calendar-unreachable', code ?? message);
}

async function bodyOf(answer: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES)
      throw new CalendarError('calendar-too-large', `over ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const headersOf = ({ headers }: http.IncomingMessage): Headers =>
  new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
  );

/**
 * A `fetch` for addresses that people type in: goes only where `hosts` and the internet allow, follows no redirection,
 * gives up in time and reads no more than fits.
 * @throws CalendarError
 */
export const guardedFetch = (
  settings: Pick<CalendarSettings, 'hosts' | 'patienceMs'>,
): typeof fetch => {
  const { hosts } = settings;
  const send = (url: URL, { method, headers, body, ...more }: RequestInit) => {
    const { request } = url.protocol === 'https:' ? https : http;
    return new Promise<http.IncomingMessage>((answered, failed) => {
      const asked = request(url, {
        method: method ?? 'GET',
        headers: Object.fromEntries(new Headers(headers)),
        agent: AGENTS[url.protocol as keyof typeof AGENTS],
        ...(more.signal ? { signal: more.signal } : {}),
        ...(isNamedHost(url, hosts) ? {} : { lookup: publicLookup }),
      });
      asked
        .on('response', answered)
        .on('error', failed)
        .end(body ?? undefined);
    });
  };
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!isAllowedUrl(url, hosts))
      throw new CalendarError('calendar-address-not-allowed', url.host);
    try {
      const answer = await send(url, { ...init, signal: AbortSignal.timeout(settings.patienceMs) });
      const body = await bodyOf(answer);
      const { statusCode: status = 500 } = answer;
      const isEmpty = [204, 205, 304].includes(status);
      return new Response(isEmpty ? null : body, { status, headers: headersOf(answer) });
    } catch (error) {
      throw asCalendarError(error);
    }
  };
};
