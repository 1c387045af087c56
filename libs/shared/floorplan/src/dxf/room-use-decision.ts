import type { RoomUse } from '@etage/domain';
import type { UseEvidence } from './import-report';
import { useByName } from './use-by-name';
import { useByShape, type RoomFacts } from './use-by-shape';

/** ASR A1.2: the smallest room that may be a workroom, in square metres. */
const SMALLEST_OFFICE = 8;

export interface RoomUseDecision {
  readonly use: RoomUse;
  readonly useFrom: UseEvidence;
}

/** The use of a room: what a person corrected, else its name, else, where asked for, a guess from the drawing. */
export function decideRoomUse(
  name: string,
  facts: RoomFacts,
  { corrected, assume }: { readonly corrected?: RoomUse; readonly assume: boolean },
): RoomUseDecision {
  if (corrected !== undefined) return { use: corrected, useFrom: 'correction' };
  const named = useByName(name);
  if (named === 'office' && facts.area < SMALLEST_OFFICE) return { use: 'other', useFrom: 'name' };
  if (named !== undefined) return { use: named, useFrom: 'name' };
  const guessed = assume ? useByShape(facts) : undefined;
  return guessed === undefined
    ? { use: 'other', useFrom: 'none' }
    : { use: guessed, useFrom: 'assumed' };
}
