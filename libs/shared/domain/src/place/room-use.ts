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

export interface RoomUseFacts {
  /** Usage code of DIN 277-1: NF usable area, VF circulation area, TF technical area. */
  readonly din277: string;
  readonly bookedAs: RoomBookingMode;
}

export const ROOM_USE_FACTS: Readonly<Record<RoomUse, RoomUseFacts>> = {
  office: { din277: 'NF 2.1', bookedAs: 'desks' },
  'project-office': { din277: 'NF 2.1', bookedAs: 'whole-or-desks' },
  'meeting-room': { din277: 'NF 2.3', bookedAs: 'whole' },
  'focus-room': { din277: 'NF 2.1', bookedAs: 'whole' },
  lounge: { din277: 'NF 1.2', bookedAs: 'none' },
  counter: { din277: 'NF 2.5', bookedAs: 'desks' },
  kitchen: { din277: 'NF 3.8', bookedAs: 'none' },
  copy: { din277: 'NF 2.8', bookedAs: 'none' },
  storage: { din277: 'NF 4.1', bookedAs: 'none' },
  toilet: { din277: 'NF 7.1', bookedAs: 'none' },
  stairs: { din277: 'VF 9.2', bookedAs: 'none' },
  lift: { din277: 'VF 9.3', bookedAs: 'none' },
  corridor: { din277: 'VF 9.1', bookedAs: 'none' },
  reception: { din277: 'NF 2.5', bookedAs: 'none' },
  server: { din277: 'NF 2.8', bookedAs: 'none' },
  technical: { din277: 'TF 8.9', bookedAs: 'none' },
  other: { din277: 'NF 7.9', bookedAs: 'none' },
};
