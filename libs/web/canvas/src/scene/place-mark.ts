import type { PlaceId, PlaceState } from '@etage/domain';
import type { ElementId } from '@etage/floorplan';

/** How one place looks to one person. */
export interface PlaceMark {
  readonly placeId: PlaceId;
  /** The desk or room of the plan that draws it. */
  readonly elementId: ElementId;
  /** What is written on the desk or the door: `203-3`. */
  readonly code: string;
  readonly state: PlaceState;
  /** Who sits there, as far as the viewer may know. */
  readonly initials?: string;
  /** A few words for a room: `bis 10:30 belegt`. */
  readonly caption?: string;
  /** The same where there is less room: `bis 10:30`. */
  readonly shortCaption?: string;
  /** Does not fit what is looked for. */
  readonly muted?: boolean;
  /** On its way to the server. */
  readonly saving?: boolean;
}
