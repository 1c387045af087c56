/** What a room is used for (Nutzung). */
export const ROOM_USES = [
  'office',
  'project-office',
  'meeting-room',
  'focus-room',
  'lounge',
  'counter',
  'kitchen',
  'copy',
  'storage',
  'toilet',
  'stairs',
  'lift',
  'corridor',
  'reception',
  'server',
  'technical',
  'other',
] as const;

export type RoomUse = (typeof ROOM_USES)[number];

/** How a room of this use is booked: as a whole, desk by desk inside it, or not at all. */
export type RoomBookingMode = 'whole' | 'desks' | 'whole-or-desks' | 'none';

export const ROOM_FORMALITIES = ['formal', 'informal'] as const;
/** Where one works and meets by appointment, or where one simply sits down together. */
export type RoomFormality = (typeof ROOM_FORMALITIES)[number];

export interface RoomUseFacts {
  /** Usage code of DIN 277-1: NF usable area, VF circulation area, TF technical area. */
  readonly din277: string;
  /** How it is booked unless facility management says otherwise of the place. */
  readonly bookedAs: RoomBookingMode;
  /** Null where nobody stays: stairs, stores, toilets. */
  readonly formality: RoomFormality | null;
}

export const ROOM_USE_FACTS: Readonly<Record<RoomUse, RoomUseFacts>> = {
  office: { din277: 'NF 2.1', bookedAs: 'desks', formality: 'formal' },
  'project-office': { din277: 'NF 2.1', bookedAs: 'whole-or-desks', formality: 'formal' },
  'meeting-room': { din277: 'NF 2.3', bookedAs: 'whole', formality: 'formal' },
  'focus-room': { din277: 'NF 2.1', bookedAs: 'whole', formality: 'formal' },
  lounge: { din277: 'NF 1.2', bookedAs: 'none', formality: 'informal' },
  counter: { din277: 'NF 2.5', bookedAs: 'desks', formality: 'formal' },
  kitchen: { din277: 'NF 3.8', bookedAs: 'none', formality: 'informal' },
  copy: { din277: 'NF 2.8', bookedAs: 'none', formality: null },
  storage: { din277: 'NF 4.1', bookedAs: 'none', formality: null },
  toilet: { din277: 'NF 7.1', bookedAs: 'none', formality: null },
  stairs: { din277: 'VF 9.2', bookedAs: 'none', formality: null },
  lift: { din277: 'VF 9.3', bookedAs: 'none', formality: null },
  corridor: { din277: 'VF 9.1', bookedAs: 'none', formality: null },
  reception: { din277: 'NF 2.5', bookedAs: 'none', formality: null },
  server: { din277: 'NF 2.8', bookedAs: 'none', formality: null },
  technical: { din277: 'TF 8.9', bookedAs: 'none', formality: null },
  other: { din277: 'NF 7.9', bookedAs: 'none', formality: 'informal' },
};
