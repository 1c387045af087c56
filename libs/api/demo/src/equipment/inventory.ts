import type { EquipmentId } from '@etage/domain';
import type { EquipmentItem, EquipmentType } from '@etage/database';
import { SeededRandom } from '../random/seeded-random';
import { stableId } from '../random/stable-id';
import { EQUIPMENT_CATALOGUE, type EquipmentTypeKey } from './equipment-catalogue.data';
import type { Furnished } from './furnished';

const typeId = (key: EquipmentTypeKey): string => stableId('equipment-type', key);

export const EQUIPMENT_TYPES: readonly EquipmentType[] = Object.entries(EQUIPMENT_CATALOGUE).map(
  ([key, model]) => ({ id: typeId(key as EquipmentTypeKey), ...model }),
);

const FIRST_YEAR = 2018;
const LAST_YEAR = 2026;

/** Every item with its label: year of purchase and a running number. */
export function inventory(furnished: readonly Furnished[]): EquipmentItem[] {
  const items = furnished.flatMap(({ place, kit }) => kit.map((type) => ({ place, type })));
  return items.map(({ place, type }, at) => {
    const year = new SeededRandom(`bought ${at}`).integer(FIRST_YEAR, LAST_YEAR);
    const inventoryNumber = `LB-${year}-${String(at + 1).padStart(5, '0')}`;
    return {
      id: stableId<EquipmentId>('equipment', inventoryNumber),
      typeId: typeId(type),
      placeId: place.id,
      inventoryNumber,
    };
  });
}
