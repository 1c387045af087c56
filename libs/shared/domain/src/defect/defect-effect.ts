import type { EquipmentId } from '../ids';

/** What somebody says is broken. */
export interface ReportedDefect {
  /** The piece of equipment at the place that is meant; null where it is the place itself. */
  readonly equipmentId: EquipmentId | null;
  /** Whether it can still be used as it is. */
  readonly usable: boolean;
}

/** `notice`: whoever looks at the place is told, and nothing else changes. */
export type DefectEffect = 'closes-place' | 'takes-equipment-out' | 'notice';

/**
 * A place that cannot be used is closed, be it a desk, a room or a movable item. A piece of equipment that cannot be
 * used is no longer offered there, but one still sits at the desk.
 */
export function defectEffect({ equipmentId, usable }: ReportedDefect): DefectEffect {
  if (usable) return 'notice';
  return equipmentId === null ? 'closes-place' : 'takes-equipment-out';
}
