import { NOTICE_KINDS, type UnitId } from '@etage/domain';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { aMail, aMailToBen } from '../testing/a-mail';
import type { MailRow } from '../queries/send-mail.query';
import { composeMail } from './compose-mail';

const FROM = 'Etage <etage@stadt.example>';

const raw = async (mail: MailRow): Promise<string> =>
  (await composeMail(mail, FROM, 'https://etage.example')).toString();
const read = async (mail: MailRow) => simpleParser(await raw(mail));

async function fileOf(mail: MailRow) {
  const { attachments } = await read(mail);
  const file = attachments.find(({ contentType }) => contentType === 'text/calendar');
  return file && new ICAL.Component(ICAL.parse(file.content.toString()) as unknown[]);
}

describe.each(['de', 'en'] as const)('a mail in %s', (locale) => {
  it.each(NOTICE_KINDS)('says that a booking is %s, as text and as HTML', async (kind) => {
    const { subject, text, html } = await read(
      aMail({ kind, locale, title: 'Jour <fixe> & "mehr"' }),
    );
    expect(subject).toContain('203-1');
    for (const part of [
      'Ähre',
      '2. OG, Altes Rathaus',
      '08:00',
      '16:00',
      'https://etage.example/bookings',
    ]) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
    expect(text).toContain('Jour <fixe> & "mehr"');
    expect(html).toContain('Jour &lt;fixe&gt; &amp; &quot;mehr&quot;');
    expect(html).toContain(`<html lang="${locale}">`);
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/);
    expect(html).not.toMatch(/<img|<link|<script|src=|url\(/);
  });
});

describe('a mail', () => {
  it('comes from the house to the person, is no cause for an automatic answer, and keeps its id', async () => {
    const { from, to, messageId, headers } = await read(aMail());
    expect(from?.value).toEqual([{ name: 'Etage', address: 'etage@stadt.example' }]);
    expect([to].flat()[0]?.value).toEqual([{ name: 'Anna Ähre', address: 'anna@stadt.example' }]);
    expect(messageId).toBe('<mail-1@etage>');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('says until when a place from the waiting list is held, and that it is booked where it is', async () => {
    const offered = { kind: 'offered', locale: 'en', byOther: true } as const;
    const heldUntil = new Date('2026-11-20T12:30:00Z');
    const held = aMail({ ...offered, status: 'held', heldUntil });
    const { text, html } = await read(held);
    for (const part of ['held for you until Fri 20 Nov 2026, 13:30', '/bookings']) {
      expect(text?.replaceAll(',', '')).toContain(part.replaceAll(',', ''));
      expect(html).toContain('13:30');
    }
    expect((await fileOf(held))?.getFirstSubcomponent('vevent')).toBeDefined();
    expect((await read(aMail(offered))).text).toContain('is booked for you');
    expect((await read(aMail({ ...offered, status: 'requested' }))).text).toContain(
      'has been requested for you',
    );
  });

  it('says who else did it only by saying that it was somebody else', async () => {
    const { text } = await read(aMail({ kind: 'cancelled', byOther: true }));
    expect(text).toContain('von jemand anderem storniert');
  });

  it('names the person to whoever booked only as far as that person shows the name', async () => {
    const unitId = 'elsewhere' as UnitId;
    expect((await read(aMailToBen())).text).toContain('Für: Anna Ähre');
    expect((await read(aMailToBen({ unitId }))).text).toContain('Für: eine andere Person');
    expect(await raw(aMailToBen({ unitId }))).not.toContain('Anna');
  });

  it('has the method of its calendar file in the content type, as mail programs want it', async () => {
    expect(await raw(aMail())).toMatch(
      /Content-Type: text\/calendar; charset=utf-8; method=REQUEST/,
    );
    const cancelled = aMail({ kind: 'cancelled', status: 'cancelled' });
    expect(await raw(cancelled)).toMatch(
      /Content-Type: text\/calendar; charset=utf-8; method=CANCEL/,
    );
  });

  it('has no calendar file where there is nothing to enter', async () => {
    expect(await fileOf(aMail({ kind: 'reminder' }))).toBeUndefined();
    expect(await fileOf(aMailToBen())).toBeUndefined();
  });
});

describe('the calendar file', () => {
  it('holds what calendars need, field by field', async () => {
    const calendar = await fileOf(aMail({ sequence: 3, title: 'Größe; Komma, Zeile' }));
    const event = calendar?.getFirstSubcomponent('vevent');
    const value = (name: string) => String(event?.getFirstPropertyValue(name));
    expect(calendar?.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar?.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(value('uid')).toBe('booking-1@etage');
    expect(value('sequence')).toBe('3');
    expect(value('dtstamp')).toBe('2026-11-20T11:00:00Z');
    expect(value('dtstart')).toBe('2026-11-23T08:00:00');
    expect(value('dtend')).toBe('2026-11-23T16:00:00');
    expect(event?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Berlin');
    expect(value('summary')).toBe('Größe; Komma, Zeile');
    expect(value('location')).toContain('Markt 1, 12345 Musterstadt');
    expect(value('status')).toBe('CONFIRMED');
    expect(value('organizer')).toBe('mailto:etage@stadt.example');
    expect(value('attendee').toLowerCase()).toBe('mailto:anna@stadt.example');
    expect(event?.getFirstProperty('attendee')?.getParameter('partstat')).toBe('ACCEPTED');
  });

  it.each([
    ['requested', 'REQUEST', 'TENTATIVE'],
    ['confirmed', 'REQUEST', 'CONFIRMED'],
    ['cancelled', 'CANCEL', 'CANCELLED'],
    ['declined', 'CANCEL', 'CANCELLED'],
    ['released', 'CANCEL', 'CANCELLED'],
  ] as const)('of a %s booking is a %s and %s', async (status, method, shown) => {
    const calendar = await fileOf(aMail({ status }));
    const event = calendar?.getFirstSubcomponent('vevent');
    expect(calendar?.getFirstPropertyValue('method')).toBe(method);
    expect(event?.getFirstPropertyValue('status')).toBe(shown);
  });

  it.each([
    ['2026-10-24T23:30:00Z', '2026-10-25T02:30:00Z'],
    ['2027-03-28T00:30:00Z', '2027-03-28T03:00:00Z'],
    ['2026-07-01T07:00:00Z', '2026-07-01T15:00:00Z'],
  ])('says the same instant by its own rules for the clock (%s)', async (from, until) => {
    const calendar = await fileOf(aMail({ startsAt: new Date(from), endsAt: new Date(until) }));
    const component = calendar?.getFirstSubcomponent('vtimezone');
    const event = calendar?.getFirstSubcomponent('vevent');
    if (!component || !event) throw new Error('no zone or no event');
    ICAL.TimezoneService.reset();
    ICAL.TimezoneService.register(component);
    const { startDate, endDate } = new ICAL.Event(event);
    expect(startDate.zone.tzid).toBe('Europe/Berlin');
    expect(endDate.toJSDate().toISOString()).toBe(new Date(until).toISOString());
    expect(startDate.toJSDate().toISOString()).toBe(new Date(from).toISOString());
  });

  it('of a site in another zone says its times in UTC', async () => {
    const calendar = await fileOf(aMail({ timeZone: 'Europe/Lisbon' }));
    const event = calendar?.getFirstSubcomponent('vevent');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-11-23T07:00:00Z');
    expect(calendar?.getFirstSubcomponent('vtimezone')).toBeNull();
  });
});
