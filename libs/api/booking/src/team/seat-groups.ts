import type { TeamMember, TeamProposal } from '@etage/contract';
import { distanceCm, type DeskGroup, type OpenDesk } from '@etage/domain';

interface CodedDesk extends OpenDesk {
  readonly code: string;
}

const metres = (centimetres: number): number => Math.round(centimetres) / 100;

const byCode = (a: CodedDesk, b: CodedDesk): number =>
  a.code.localeCompare(b.code, 'de', { numeric: true });

/** The team in its order at the desks of the groups, each group by the codes of its desks. */
export function seatGroups(
  groups: readonly DeskGroup<CodedDesk>[],
  people: readonly TeamMember[],
): TeamProposal['groups'] {
  const waiting = [...people];
  const home = groups[0]?.[0];
  return groups.map((group) => ({
    seats: [...group].sort(byCode).flatMap(({ placeId }) => {
      const member = waiting.shift();
      return member ? [{ ...member, placeId }] : [];
    }),
    spreadMetres: metres(Math.max(...group.map((desk) => distanceCm(group[0], desk)))),
    apartMetres: home ? metres(distanceCm(home, group[0])) : 0,
  }));
}
