import type { PlaceView } from '@etage/contract';
import type { EquipmentId } from '@etage/domain';
import type { TFunction } from 'i18next';

interface Thing {
  readonly id: EquipmentId;
  readonly label: string;
}

/** The equipment of a place by its kind; pieces of one kind are counted, as nobody knows the model by name. */
export const brokenThings = ({ equipment }: PlaceView, t: TFunction): Thing[] =>
  equipment.map(({ equipmentId, kind, name }, index) => {
    const alike = equipment.filter((other) => other.kind === kind);
    const nth = equipment.slice(0, index + 1).filter((other) => other.kind === kind).length;
    const word: string = t(`equipmentKind.${kind}`);
    const label = alike.length > 1 ? `${word} ${nth}` : word;
    return { id: equipmentId, label: name ? `${label} (${name})` : label };
  });
