import type { Words } from './words';

export const english: Words = {
  tag: 'en-GB',
  subject: {
    confirmed: 'Booked: {place}, {slot}',
    requested: 'Requested: {place}, {slot}',
    changed: 'Changed: {place}, {slot}',
    cancelled: 'Cancelled: {place}, {slot}',
    approved: 'Approved: {place}, {slot}',
    declined: 'Declined: {place}, {slot}',
    released: 'Released: {place}, {slot}',
    offered: 'Now free: {place}, {slot}',
    lapsed: 'Not confirmed: {place}, {slot}',
    'place-closed': 'Place closed: {place}, {slot}',
    'replacement-offered': 'Replacement: {place}, {slot}',
    'replacement-lapsed': 'Replacement not taken: {place}, {slot}',
    'place-reopened': 'Usable again: {place}, {slot}',
    reminder: 'Reminder: {place}, {slot}',
  },
  lead: {
    confirmed: 'The booking is confirmed.',
    requested: 'The request has arrived. You will get a mail once it has been decided on.',
    changed: 'The booking has changed. From now on:',
    cancelled: 'The booking is cancelled. The place is free again.',
    approved: 'The request is approved. The place is booked.',
    declined: 'The request is declined. The place is not booked.',
    released: 'Nobody checked in, so the place is free again.',
    offered: 'A place you have been waiting for has become free and is booked for you.',
    lapsed: 'The hold was not confirmed in time. The place goes to the next on the waiting list.',
    'place-closed':
      'The place you booked is closed because of a defect. Nothing on the floor is free instead at that time. Your booking stays in case the place is repaired before; otherwise please find another one.',
    'replacement-offered':
      'The place you booked at that time is closed because of a defect. This one was held for you instead.',
    'replacement-lapsed':
      'The replacement was not taken in time and is free again. Your booking of the closed place stays.',
    'place-reopened': 'The place you booked is repaired. Your booking stands as before.',
    reminder: 'This booking begins soon. If you do not need the place, please cancel it.',
  },
  leadByOther: {
    confirmed: 'This place was booked for you.',
    changed: 'Somebody else changed your booking. From now on:',
    cancelled: 'Somebody else cancelled your booking.',
  },
  leadHeld:
    'A place you have been waiting for has become free. It is held for you until {heldUntil}. Confirm it until then under “My bookings”, or it goes to the next on the waiting list.',
  leadAsked:
    'A place you have been waiting for has become free and has been requested for you. You will get a mail once it has been decided on.',
  leadReplacement:
    'The place you booked at that time is closed because of a defect. This one is held for you instead until {heldUntil}. Take it until then under “My bookings”, and your booking moves there.',
  greeting: 'Hello {name},',
  kind: { desk: 'Desk', room: 'Room', equipment: 'Equipment' },
  taken: 'Booked',
  when: 'When',
  where: 'Where',
  title: 'Title',
  forWhom: 'For',
  colleague: 'another person',
  until: '{start} to {end}',
  toBookings: 'Open my bookings',
  why: 'You choose which mails you get in Etage, in the account menu under “Mails and calendar”.',
};
