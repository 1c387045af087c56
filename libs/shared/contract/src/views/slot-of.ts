import type { Slot } from '@etage/domain';

/** The slot of anything that came over the wire, whose instants are text there. */
export const slotOf = ({
  startsAt,
  endsAt,
}: {
  readonly startsAt: string;
  readonly endsAt: string;
}): Slot => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
