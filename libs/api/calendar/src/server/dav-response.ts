import type { DAVResponse } from 'tsdav';

/** Text of a property; the parser makes numbers of what looks like one. */
export function textOf(answer: DAVResponse | undefined, name: string): string | undefined {
  const value: unknown = answer?.props?.[name];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && '_cdata' in value) return String(value._cdata);
  return undefined;
}

/** The token that came with changes. */
export function tokenOf([first]: readonly DAVResponse[]): string | undefined {
  const { multistatus } = (first?.raw ?? {}) as { multistatus?: { syncToken?: unknown } };
  const token = multistatus?.syncToken;
  return typeof token === 'string' || typeof token === 'number' ? String(token) : undefined;
}

/**
 * A path in the collection, written in one way only; undefined where it is no path or leads to another server or out of
 * the collection: nothing that a server says may send a password elsewhere.
 */
export function hrefIn(collectionUrl: string, href: string): string | undefined {
  const collection = new URL(collectionUrl);
  if (!URL.canParse(href, collectionUrl)) return undefined;
  const url = new URL(href, collection);
  if (url.origin !== collection.origin) return undefined;
  try {
    const [path, folder] = [url.pathname, collection.pathname].map(spelled);
    return path?.startsWith(folder ?? '/') ? path : undefined;
  } catch {
    return undefined;
  }
}

const spelled = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(decodeURIComponent(part)))
    .join('/');
