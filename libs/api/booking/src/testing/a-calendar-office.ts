import type { CalendarSettings } from '@etage/calendar';
import { anEvent, Radicale } from '@etage/calendar/testing';
import type { TestSite } from '@etage/database/testing';
import type { BookingId, CalendarDirection, CalendarLinkId, PlaceId, Slot } from '@etage/domain';
import { aSlot } from '@etage/domain/testing';
import { CalendarLinksService } from '../calendar/calendar-links.service';
import { CalendarSync } from '../calendar/calendar.sync';
import { PlaceDirectory } from '../place/place.directory';
import { BookingOffice } from './a-booking-office';

interface Booked {
  readonly bookingId: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly title: string | null;
  readonly email: string;
}

const stamp = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

/** All that books, with a real CalDAV server beside it. */
export class CalendarDesk {
  readonly links: CalendarLinksService;
  readonly sync: CalendarSync;
  /** How long a server may take from now on. */
  patienceMs = 20_000;
  private count = 0;

  private constructor(
    readonly office: BookingOffice,
    readonly radicale: Radicale,
  ) {
    this.links = new CalendarLinksService(office.transactions, this.clock, this.settings());
    this.sync = this.syncWith({});
  }

  static async open(): Promise<CalendarDesk> {
    return new CalendarDesk(await BookingOffice.open(), await Radicale.start());
  }

  async close(): Promise<void> {
    await this.radicale.close();
    await this.office.close();
  }

  syncWith(changes: Partial<Pick<CalendarSettings, 'secret'>>): CalendarSync {
    const { transactions } = this.office;
    const places = new PlaceDirectory(transactions);
    const settings = Object.assign(this.settings(), changes);
    return new CalendarSync(transactions, places, this.clock, settings);
  }

  /** A room of a site of its own, in step with an empty calendar. */
  async aLinkedRoom(direction: CalendarDirection = 'both'): Promise<LinkedRoom> {
    const site = await this.office.newSite();
    this.count += 1;
    const url = await this.radicale.newCalendar(`calendar${this.count}`);
    const { calendarLinkId } = await this.links.create(site.fritz.personId, {
      ...{ placeId: site.meetingRoom, url, userName: 'room', password: 'secret', direction },
    });
    return new LinkedRoom(this, site, url, calendarLinkId);
  }

  private get clock() {
    return { now: () => this.office.now };
  }

  private settings(): CalendarSettings {
    const patience = (): number => this.patienceMs;
    return {
      secret: 's'.repeat(32),
      hosts: ['127.0.0.1'],
      get patienceMs() {
        return patience();
      },
    };
  }
}

export class LinkedRoom {
  readonly room: PlaceId;

  constructor(
    readonly desk: CalendarDesk,
    readonly site: TestSite,
    readonly url: string,
    readonly calendarLinkId: CalendarLinkId,
  ) {
    this.room = site.meetingRoom;
  }

  sync(sync = this.desk.sync): Promise<void> {
    return sync.sync(this.calendarLinkId);
  }

  /** Does to the tables what a crash would; `$1` is the link. */
  async sql(statement: string, ...values: unknown[]): Promise<void> {
    await this.desk.office.database.dataSource.query(statement, [this.calendarLinkId, ...values]);
  }

  /** In Etage. */
  book(slot: Slot, actor = this.site.anna): Promise<BookingId> {
    return this.desk.office.booked(actor, this.room, { slot });
  }

  /** On the server, as a calendar program does. */
  async write(uid: string, slot: Slot, ...lines: string[]): Promise<void> {
    const when = [`DTSTART:${stamp(slot.startsAt)}`, `DTEND:${stamp(slot.endsAt)}`];
    await this.put(uid, anEvent(`UID:${uid}`, ...when, `SUMMARY:${uid}`, ...lines));
  }

  async put(name: string, content: string): Promise<void> {
    const answer = await this.desk.radicale.put(`${this.url}${name}.ics`, content);
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  }

  read(name: string): Promise<string | undefined> {
    return this.desk.radicale.read(`${this.url}${name}.ics`);
  }

  remove(name: string): Promise<void> {
    return this.desk.radicale.remove(`${this.url}${name}.ics`);
  }

  /** What holds the room, in order of time. */
  bookings(): Promise<Booked[]> {
    return this.desk.office.database.dataSource.query(
      `SELECT k.id AS "bookingId", k.starts_at AS "startsAt", k.ends_at AS "endsAt", k.title, p.email
         FROM booking k JOIN person p ON p.id = k.person_id
        WHERE k.place_id = $1 AND k.status IN ('requested', 'confirmed') ORDER BY k.starts_at`,
      [this.room],
    );
  }

  /** Starts of the events on the server, in order of time; UTC. */
  async events(): Promise<string[]> {
    const file = (await this.desk.radicale.read(this.url)) ?? '';
    return [...file.matchAll(/^DTSTART[^:]*:(\S+)/gm)]
      .map(([, start = '']) => start)
      .filter((start) => start > '2000')
      .sort();
  }

  async link() {
    const links = await this.desk.links.list();
    const link = links.find(({ calendarLinkId }) => calendarLinkId === this.calendarLinkId);
    if (!link) throw new Error('the link is gone');
    return link;
  }

  conflicts() {
    return this.desk.links.conflicts(this.calendarLinkId);
  }
}

/** A quarter of an hour of a Monday, counted from eight. */
export function quarter(index: number): Slot {
  const text = (at: number): string =>
    `${String(8 + Math.floor(at / 4)).padStart(2, '0')}:${String((at % 4) * 15).padStart(2, '0')}`;
  return aSlot(`2026-11-23 ${text(index)}`, text(index + 1));
}
