import type { Connector, Dock, EquipmentKind } from './equipment';
import type { PlaceFeatures } from './need';

interface Piece {
  readonly kind: EquipmentKind;
  readonly connector: Connector | null;
  readonly watts: number | null;
  readonly screens?: number | null;
}

interface Equipped extends Omit<PlaceFeatures, 'screens' | 'docks' | 'equipment'> {
  readonly equipment: readonly Piece[];
}

const dockOf = ({ kind, connector, watts, screens = null }: Piece): Dock[] =>
  kind === 'dock' && connector !== null && watts !== null
    ? [{ connector, watts, ...(screens === null ? {} : { screens }) }]
    : [];

/** What a place offers with the equipment at it, as `missesOf` wants it. */
export const placeFeatures = (place: Equipped): PlaceFeatures => ({
  kind: place.kind,
  capacity: place.capacity,
  screens: place.equipment.filter(({ kind }) => kind === 'screen').length,
  heightAdjustable: place.heightAdjustable,
  accessible: place.accessible,
  quiet: place.quiet,
  docks: place.equipment.flatMap(dockOf),
  equipment: place.equipment.map(({ kind }) => kind),
});
