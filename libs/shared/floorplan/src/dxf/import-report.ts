import type { RoomUse } from '@etage/domain';
import type { UnitDecision } from './drawing';

/** What the use of an imported room rests on. */
export type UseEvidence = 'correction' | 'name' | 'assumed' | 'none';

export interface ImportedRoom {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Net area in square metres to a hundredth, holes taken off. */
  readonly area: number;
  readonly use: RoomUse;
  readonly useFrom: UseEvidence;
  readonly layer: string;
  readonly windows: number;
  readonly doors: number;
  /** Desks proposed, where the import was asked for them. */
  readonly desks?: number;
}

export type IgnoredReason =
  | 'not-closed'
  | 'too-small'
  | 'too-many-points'
  | 'crosses-itself'
  | 'drawn-twice'
  | 'overlaps-a-room'
  | 'not-in-a-room'
  | 'not-a-room-layer'
  | 'frame-or-dimension'
  | 'text-outside-rooms'
  | 'further-text'
  | 'bow-without-wall'
  | 'unread-entity';

/** Things of one kind on one layer that did not make it into the plan. */
export interface Ignored {
  readonly reason: IgnoredReason;
  readonly layer: string;
  readonly count: number;
}

export type ImportWarning =
  | { readonly code: 'unit-not-as-declared' }
  | { readonly code: 'room-layer-chosen'; readonly layer: string }
  | { readonly code: 'outline-guessed' }
  | { readonly code: 'no-doors' }
  | { readonly code: 'no-windows' }
  | { readonly code: 'rooms-without-number'; readonly count: number }
  | { readonly code: 'number-repeated'; readonly number: string }
  | { readonly code: 'rooms-without-use'; readonly count: number }
  | { readonly code: 'unknown-correction'; readonly number: string }
  | { readonly code: 'plan-fault'; readonly fault: string; readonly element?: string };

/** What an import found, what it left out, and what a person should look at. */
export interface ImportReport {
  readonly unit: UnitDecision;
  readonly rooms: readonly ImportedRoom[];
  readonly ignored: readonly Ignored[];
  readonly warnings: readonly ImportWarning[];
}
