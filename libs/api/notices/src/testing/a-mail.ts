import type { BookingId, PersonId, UnitId } from '@etage/domain';
import type { MailRow } from '../queries/send-mail.query';

const UNIT = 'unit' as UnitId;
const anna = { personId: 'anna' as PersonId, givenName: 'Anna', familyName: 'Ähre', unitId: UNIT };

/** Anna's own desk on a Monday from eight to four; what is given counts instead. */
export const aMail = (changes: Partial<MailRow> = {}): MailRow => ({
  ...anna,
  mailId: 'mail-1',
  kind: 'confirmed',
  state: 'waiting',
  bookingId: 'booking-1' as BookingId,
  startsAt: new Date('2026-11-23T07:00:00Z'),
  endsAt: new Date('2026-11-23T15:00:00Z'),
  status: 'confirmed',
  byOther: false,
  sequence: 0,
  createdAt: new Date('2026-11-20T11:00:00Z'),
  title: null,
  heldUntil: null,
  code: '203-1',
  placeName: 'Bauaufsicht',
  placeKind: 'desk',
  floorName: '2. OG',
  buildingName: 'Altes Rathaus',
  address: 'Markt 1, 12345 Musterstadt',
  timeZone: 'Europe/Berlin',
  email: 'anna@stadt.example',
  locale: 'de',
  roles: ['staff'],
  owner: { ...anna, visibility: 'unit' },
  ...changes,
});

/** The same booking as it is told to Ben, who booked it for her. */
export const aMailToBen = (changes: Partial<MailRow> = {}): MailRow =>
  aMail({
    personId: 'ben' as PersonId,
    givenName: 'Ben',
    familyName: 'Bensen',
    email: 'ben@stadt.example',
    ...changes,
  });
