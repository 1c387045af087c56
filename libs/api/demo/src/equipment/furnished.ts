import type { Place } from '@etage/database';
import type { EquipmentTypeKey } from './equipment-catalogue.data';

/** A place and the models that stand there. */
export interface Furnished {
  readonly place: Place;
  readonly kit: readonly EquipmentTypeKey[];
}
