import type { Actor, FloorId, Need, PlaceId, PlaceKind, SiteId, Slot } from '@etage/domain';

/** What one waits for: this place, any of the kind on the floor, or any of the kind at the site. */
export type WaitedFor =
  | { readonly placeId: PlaceId }
  | { readonly floorId: FloorId; readonly kind: PlaceKind; readonly need: Need }
  | { readonly siteId: SiteId; readonly kind: PlaceKind; readonly need: Need };

export interface JoinWaitingList {
  readonly actor: Actor;
  readonly slot: Slot;
  readonly waitedFor: WaitedFor;
}
