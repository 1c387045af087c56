import { z } from 'zod';
import { BOOKABLE_BY, VISIBILITIES } from '@etage/domain';
import { bookingId, guestId, instant, personId, placeId } from '../scalars';
import { personBadge, placeOfBooking } from './booking.view';
import { rejectionView } from './problem';

/** What a person tells of themselves, and lets others do for them. */
export const privacyView = z.object({
  personId,
  visibility: z.enum(VISIBILITIES),
  bookableBy: z.enum(BOOKABLE_BY),
});
export type PrivacyView = z.infer<typeof privacyView>;

/** A desk somebody has during a slot. */
export const colleagueSeat = z.object({
  bookingId,
  placeId,
  startsAt: instant,
  endsAt: instant,
  place: placeOfBooking,
});

/** Somebody the viewer may see, with where they sit. */
export const colleagueView = z.object({
  person: personBadge,
  /** Whether I may book for them. */
  bookable: z.boolean(),
  seats: z.array(colleagueSeat),
});
export type ColleagueView = z.infer<typeof colleagueView>;
export type ColleagueSeat = z.infer<typeof colleagueSeat>;

/** One of a team: a person, or a guest of mine. */
export const teamMember = z.union([z.strictObject({ personId }), z.strictObject({ guestId })]);
export type TeamMember = z.infer<typeof teamMember>;

/** Who of a team sits where. */
export const teamSeat = z.union([
  z.strictObject({ personId, placeId }),
  z.strictObject({ guestId, placeId }),
]);
export type TeamSeat = z.infer<typeof teamSeat>;

/** Desks side by side. */
export const seatGroup = z.object({
  seats: z.array(teamSeat),
  /** The longest way from the desk in the middle to another one of the group, in metres. */
  spreadMetres: z.number(),
  /** From the desk in the middle of the first group to that of this one, in metres. */
  apartMetres: z.number(),
});

export const teamProposal = z.object({
  /** The best there is: one group where all sit side by side; none where there are not enough desks. */
  groups: z.array(seatGroup),
  /** How many desks of the floor everybody of the team may have during the slot. */
  openDesks: z.number().int(),
  /** Who cannot be booked for at that time, and why. */
  refused: z.array(z.object({ member: teamMember, rejections: z.array(rejectionView) })),
});
export type TeamProposal = z.infer<typeof teamProposal>;
