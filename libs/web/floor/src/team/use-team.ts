import { useTeamPreview } from '@etage/client';
import type { TeamProposal, TeamSeat } from '@etage/contract';
import type { PlaceId } from '@etage/domain';
import { useMemo, useState } from 'react';
import type { FloorState } from '../data/floor-state';
import { memberId, pickOfPerson, withSwap, type TeamPick } from './team-pick';

interface Swap {
  readonly id: string;
  readonly placeId: PlaceId;
}

/** Who is there, and the team that somebody puts together. */
export interface Team {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly picks: readonly TeamPick[];
  readonly pick: (picks: readonly TeamPick[]) => void;
  readonly proposal: TeamProposal | undefined;
  readonly error: Error | null;
  /** Who would sit where, as it was proposed and changed since. */
  readonly seats: readonly TeamSeat[];
  readonly swap: (id: string, placeId: PlaceId) => void;
  readonly retry: () => void;
  /** Empties the team again. */
  readonly clear: () => void;
}

/** Puts a team together and asks where it could sit on this floor during the slot. */
export function useTeam({ home, choice, session }: FloorState): Team {
  const [isOpen, setOpen] = useState(false);
  const me = pickOfPerson(session);
  const [picks, setPicks] = useState<readonly TeamPick[]>([me]);
  const [swaps, setSwaps] = useState<readonly Swap[]>([]);
  // Only me is nobody's team: there the one click on a place is shorter.
  const isTeam = isOpen && picks.some(({ id }) => id !== me.id);
  const preview = useTeamPreview({
    floorId: home.floor.floorId,
    startsAt: choice.slot.startsAt.toISOString(),
    endsAt: choice.slot.endsAt.toISOString(),
    people: isTeam ? picks.map(({ member }) => member) : [],
  });
  const proposal = isTeam && !preview.isPlaceholderData ? preview.data : undefined;
  const seats = useMemo(() => {
    const proposed = (proposal?.groups ?? []).flatMap((group) => group.seats);
    return swaps.reduce((now, { id, placeId }) => withSwap(now, id, placeId), proposed);
  }, [proposal, swaps]);
  const pick = (chosen: readonly TeamPick[]): void => {
    setPicks(chosen);
    setSwaps([]);
  };
  return {
    ...{ isOpen, setOpen, picks, pick, proposal, seats },
    error: isTeam ? preview.error : null,
    swap: (id, placeId) => {
      setSwaps([...swaps, { id, placeId }]);
    },
    retry: () => void preview.refetch(),
    clear: () => {
      pick([me]);
    },
  };
}

/** Who would sit at each place, by their initials. */
export const proposedAt = ({ seats, picks }: Team): ReadonlyMap<PlaceId, string> =>
  new Map(
    seats.map((seat) => [
      seat.placeId,
      picks.find(({ id }) => id === memberId(seat))?.initials ?? '',
    ]),
  );
