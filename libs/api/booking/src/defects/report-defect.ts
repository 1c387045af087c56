import type { Actor, PlaceId, ReportedDefect } from '@etage/domain';

/** Say that something is broken. */
export interface ReportDefect extends ReportedDefect {
  readonly actor: Actor;
  readonly placeId: PlaceId;
  /** At most 200 characters; whoever may see the floor reads it. */
  readonly note: string;
}
