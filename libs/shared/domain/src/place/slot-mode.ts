/** In what a place is booked; the compiler keeps the words in step with the database and the wire. */
export const SLOT_MODES = ['free-hours', 'half-days', 'whole-days'] as const;
export type SlotMode = (typeof SLOT_MODES)[number];

/** The nearest word counts: the place's own, else that of its floor, else that of the site. */
export const effectiveSlotMode = (
  site: SlotMode,
  floor: SlotMode | null,
  place: SlotMode | null,
): SlotMode => place ?? floor ?? site;
