import type { GuestBadge, PersonBadge, SessionView, TeamMember, TeamSeat } from '@etage/contract';
import type { PlaceId } from '@etage/domain';

/** Somebody who was chosen for the team. */
export interface TeamPick {
  readonly id: string;
  readonly member: TeamMember;
  readonly name: string;
  readonly initials: string;
}

export const memberId = (member: TeamMember | TeamSeat): string =>
  'guestId' in member ? member.guestId : member.personId;

export const pickOfPerson = ({
  personId,
  displayName,
  initials,
}: Pick<PersonBadge | SessionView, 'personId' | 'displayName' | 'initials'>): TeamPick => ({
  id: personId,
  member: { personId },
  name: displayName,
  initials,
});

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

export const pickOfGuest = ({ guestId, name }: GuestBadge): TeamPick => ({
  id: guestId,
  member: { guestId },
  name: name ?? '',
  initials: initialsOf(name ?? ''),
});

/** Whoever gets the desk of somebody else gives their own for it. */
export function withSwap(seats: readonly TeamSeat[], id: string, placeId: PlaceId): TeamSeat[] {
  const mine = seats.find((seat) => memberId(seat) === id);
  if (!mine || !seats.some((seat) => seat.placeId === placeId)) return [...seats];
  return seats.map((seat) => {
    if (memberId(seat) === id) return { ...seat, placeId };
    return seat.placeId === placeId ? { ...seat, placeId: mine.placeId } : seat;
  });
}
