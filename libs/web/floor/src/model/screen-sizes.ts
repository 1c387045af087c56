import type { EquipmentView } from '@etage/contract';

export interface ScreenSize {
  readonly count: number;
  /** Diagonal; null where it is not known. */
  readonly inches: number | null;
}

/** Screens of one size together, the largest first: `2 × 27`. */
export function screenSizes(equipment: readonly EquipmentView[]): ScreenSize[] {
  const counts = new Map<number | null, number>();
  for (const { kind, inches } of equipment) {
    if (kind === 'screen') counts.set(inches, (counts.get(inches) ?? 0) + 1);
  }
  return [...counts]
    .map(([inches, count]) => ({ inches, count }))
    .sort((a, b) => (b.inches ?? 0) - (a.inches ?? 0));
}
