import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EquipmentId, PlaceId } from '@etage/domain';
import { EquipmentType } from './equipment-type.entity';
import { Place } from './place.entity';

/** One item with its inventory number, standing at a place. */
@Entity('equipment_item')
export class EquipmentItem {
  @PrimaryColumn('uuid')
  id: EquipmentId;

  @Column('uuid')
  @ForeignKey(() => EquipmentType, { name: 'equipment_item_type_fk' })
  typeId: string;

  @Column('uuid')
  @ForeignKey(() => Place, { name: 'equipment_item_place_fk' })
  @Index('equipment_item_place_idx')
  placeId: PlaceId;

  @Column('text')
  inventoryNumber: string;
}
