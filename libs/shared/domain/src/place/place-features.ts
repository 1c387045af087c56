import type { Connector, Dock, EquipmentKind } from './equipment';
import type { PlaceFeatures } from './need';

interface Piece {
  readonly kind: EquipmentKind;
  readonly connector: Connector | null;
  readonly watts: number | null;
  readonly screens?: number | null;
  /** A defect was reported with which it cannot be used. */
  readonly outOfOrder?: boolean | undefined;
}

interface Equipped extends Omit<PlaceFeatures, 'screens' | 'docks' | 'equipment'> {
  readonly equipment: readonly Piece[];
}

const dockOf = ({ kind, connector, watts, screens = null }: Piece): Dock[] =>
  kind === 'dock' && connector !== null && watts !== null
    ? [{ connector, watts, ...(screens === null ? {} : { screens }) }]
    : [];

/** What a place offers with the equipment at it that works, as `missesOf` wants it. */
export function placeFeatures({ equipment, ...place }: Equipped): PlaceFeatures {
  const working = equipment.filter(({ outOfOrder }) => !outOfOrder);
  return {
    kind: place.kind,
    capacity: place.capacity,
    screens: working.filter(({ kind }) => kind === 'screen').length,
    heightAdjustable: place.heightAdjustable,
    accessible: place.accessible,
    quiet: place.quiet,
    docks: working.flatMap(dockOf),
    equipment: working.map(({ kind }) => kind),
  };
}
