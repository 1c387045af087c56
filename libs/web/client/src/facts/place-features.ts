import type { EquipmentView, PlaceView } from '@etage/contract';
import type { Dock, PlaceFeatures } from '@etage/domain';

const dockOf = ({ kind, connector, watts }: EquipmentView): Dock[] =>
  kind === 'dock' && connector !== null && watts !== null ? [{ connector, watts }] : [];

/** What a place offers, as `missesOf` wants it. */
export const placeFeaturesOf = (place: PlaceView): PlaceFeatures => ({
  kind: place.kind,
  capacity: place.capacity,
  screens: place.equipment.filter(({ kind }) => kind === 'screen').length,
  heightAdjustable: place.heightAdjustable,
  accessible: place.accessible,
  quiet: place.quiet,
  docks: place.equipment.flatMap(dockOf),
  equipment: place.equipment.map(({ kind }) => kind),
});
