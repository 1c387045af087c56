import {
  calendarMultiGet,
  createObject,
  deleteObject,
  propfind,
  syncCollection,
  updateObject,
  type DAVResponse,
} from 'tsdav';
import { CalendarError, errorOfStatus } from './calendar.error';
import { hrefIn, tokenOf, textOf } from './dav-response';

export interface CalendarAccess {
  /** Of the collection, with a slash at its end. */
  readonly url: string;
  readonly userName: string;
  readonly password: string;
}

export interface ListedObject {
  readonly href: string;
  readonly etag: string;
}

export interface ReadObject extends ListedObject {
  readonly content: string;
}

/** What became of a collection since a token was given. */
export interface CollectionChanges {
  readonly changed: readonly ListedObject[];
  readonly gone: readonly string[];
  /** Whether `changed` is all there is, so that whatever else was known is gone. */
  readonly isWhole: boolean;
  readonly token: string | null;
}

const MOST_OBJECTS = 10_000;
const SYNC = 'sync:';
const CTAG = 'ctag:';
const ETAG = { 'd:getetag': {} };
/** How servers say that a token is forgotten, or that they know none. */
const NO_SUCH_TOKEN = [400, 403, 405, 409, 412, 415, 501];

const isMultistatus = ([first]: readonly DAVResponse[]): boolean =>
  typeof first?.raw === 'object' && first.raw !== null && 'multistatus' in first.raw;

/** One calendar on a CalDAV server. Hrefs are paths on that server. Everything here may throw a CalendarError. */
export class CaldavCollection {
  private readonly common;

  constructor(
    private readonly access: CalendarAccess,
    fetch: typeof globalThis.fetch,
  ) {
    const secret = Buffer.from(`${access.userName}:${access.password}`).toString('base64');
    this.common = { headers: { authorization: `Basic ${secret}` }, fetch };
  }

  /** Asks whether there is a calendar that may be read. */
  async probe(): Promise<void> {
    const [found] = await this.describe();
    const types: unknown = found?.props?.['resourcetype'];
    if (!found?.href || typeof types !== 'object' || types === null || !('calendar' in types)) {
      throw new CalendarError('calendar-not-found', 'no calendar at this address');
    }
  }

  /** By the token that an earlier call gave; without one, or where the server has forgotten it, all there is. */
  async changesSince(token: string | null): Promise<CollectionChanges> {
    const known = token?.startsWith(SYNC) ? token.slice(SYNC.length) : undefined;
    if (known !== undefined) {
      const changes = await this.follow(known);
      if (changes) return changes;
    }
    const [found] = await this.describe();
    const [sync, ctag] = [textOf(found, 'syncToken'), textOf(found, 'getctag')];
    const next = sync ? SYNC + sync : ctag ? CTAG + ctag : null;
    if (!sync && ctag && next === token) return { changed: [], gone: [], isWhole: false, token };
    return { changed: await this.list(), gone: [], isWhole: true, token: next };
  }

  /** Those that are gone meanwhile are left out. */
  async read(hrefs: readonly string[]): Promise<ReadObject[]> {
    const { url } = this.access;
    const props = { ...ETAG, 'c:calendar-data': {} };
    const answers = await calendarMultiGet({
      ...this.common,
      ...{ url, props, objectUrls: [...hrefs], depth: '1' },
    });
    return this.objectsIn(answers).flatMap(({ href, etag, answer }) => {
      const content = textOf(answer, 'calendarData');
      return content ? [{ href, etag, content }] : [];
    });
  }

  /**
   * Writes where the server still has what `etag` names; null where there must be nothing yet.
   * @returns the new etag; `collision` where somebody else was there; `refused` where the server does not like the content
   */
  async put(
    href: string,
    content: string,
    etag: string | null,
  ): Promise<string | 'collision' | 'refused'> {
    const url = new URL(href, this.access.url).href;
    const headers = { ...this.common.headers, 'content-type': 'text/calendar; charset=utf-8' };
    const request = { ...this.common, url, data: content };
    const answer = etag
      ? await updateObject({ ...request, headers: { ...headers, 'if-match': etag } })
      : await createObject({ ...request, headers: { ...headers, 'if-none-match': '*' } });
    if ([404, 409, 412].includes(answer.status)) return 'collision';
    if ([400, 413, 415, 422].includes(answer.status)) return 'refused';
    if (!answer.ok) throw errorOfStatus(answer.status);
    return answer.headers.get('etag') ?? (await this.etagOf(href));
  }

  /** @returns whether it is gone; false where somebody else has changed it */
  async remove(href: string, etag: string): Promise<boolean> {
    const url = new URL(href, this.access.url).href;
    const headers = { ...this.common.headers, 'if-match': etag };
    const { ok, status } = await deleteObject({ ...this.common, url, headers });
    if (status === 412) return false;
    if (!ok && status !== 404 && status !== 410) throw errorOfStatus(status);
    return true;
  }

  /** Path of an object of this name in the collection. */
  hrefOf(name: string): string {
    return `${hrefIn(this.access.url, '') ?? '/'}${encodeURIComponent(name)}`;
  }

  private async etagOf(href: string): Promise<string> {
    const [found] = await this.read([href]);
    if (!found) throw new CalendarError('calendar-unreadable', 'what was written is not there');
    return found.etag;
  }

  private async describe(): Promise<DAVResponse[]> {
    const props = { 'd:resourcetype': {}, 'd:sync-token': {}, 'cs:getctag': {} };
    return this.answered(
      await propfind({ ...this.common, url: this.access.url, props, depth: '0' }),
    );
  }

  private async list(): Promise<ListedObject[]> {
    const { url } = this.access;
    const answers = await propfind({ ...this.common, url, props: ETAG, depth: '1' });
    const objects = this.objectsIn(answers);
    if (objects.length > MOST_OBJECTS) {
      throw new CalendarError('calendar-too-large', `${objects.length} events`);
    }
    return objects.map(({ href, etag }) => ({ href, etag }));
  }

  /** Undefined where the server does not know the token, or no tokens at all. */
  private async follow(syncToken: string): Promise<CollectionChanges | undefined> {
    const { url } = this.access;
    const request = { ...this.common, url, props: ETAG, syncLevel: 1, syncToken };
    const answers = await syncCollection(request);
    if (!isMultistatus(answers) && NO_SUCH_TOKEN.includes(answers[0]?.status ?? 0))
      return undefined;
    const token = tokenOf(this.answered(answers));
    if (token === undefined) return undefined;
    const changed = this.objectsIn(answers).map(({ href, etag }) => ({ href, etag }));
    const gone = answers
      .filter(({ status }) => status === 404)
      .flatMap(({ href }) => (href ? (hrefIn(url, href) ?? []) : []));
    return { changed, gone, isWhole: false, token: SYNC + token };
  }

  private objectsIn(answers: DAVResponse[]) {
    return this.answered(answers).flatMap((answer) => {
      const href = answer.href && hrefIn(this.access.url, answer.href);
      const etag = textOf(answer, 'getetag');
      return href && etag && href !== this.hrefOf('') ? [{ href, etag, answer }] : [];
    });
  }

  /** @throws CalendarError where the answer is none of a calendar */
  private answered(answers: DAVResponse[]): DAVResponse[] {
    if (isMultistatus(answers)) return answers;
    const [first] = answers;
    if (first && !first.ok) throw errorOfStatus(first.status);
    throw new CalendarError('calendar-unreadable', 'no answer of a calendar');
  }
}
