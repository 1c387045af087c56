import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DefectId, EquipmentId, PersonId, PlaceId } from '@etage/domain';
import { ClosureRow } from './closure.entity';
import { EquipmentItem } from './equipment-item.entity';
import { Person } from './person.entity';
import { Place } from './place.entity';

/** Somebody says that a place, or a piece of equipment at it, is broken; at most one open defect a thing. */
@Entity('defect')
@Check('defect_repaired_once', '(repaired_at IS NULL) = (repaired_by_id IS NULL)')
@Index('defect_of_place_once', ['placeId'], {
  unique: true,
  where: 'repaired_at IS NULL AND equipment_id IS NULL',
})
@Index('defect_of_equipment_once', ['equipmentId'], {
  unique: true,
  where: 'repaired_at IS NULL AND equipment_id IS NOT NULL',
})
@Index('defect_place_idx', ['placeId', 'reportedAt'])
export class Defect {
  @PrimaryColumn('uuid')
  id: DefectId;

  @Column('uuid')
  @ForeignKey(() => Place, { name: 'defect_place_fk', onDelete: 'CASCADE' })
  placeId: PlaceId;

  /** Null where it is the place itself. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => EquipmentItem, { name: 'defect_equipment_fk', onDelete: 'CASCADE' })
  equipmentId: EquipmentId | null;

  @Column('text')
  note: string;

  /** Whether it can still be used as it is. */
  @Column('boolean')
  usable: boolean;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'defect_reported_by_fk' })
  reportedById: PersonId;

  @Column('timestamptz')
  reportedAt: Date;

  /** What keeps the place closed meanwhile. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => ClosureRow, { name: 'defect_closure_fk', onDelete: 'SET NULL' })
  closureId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'defect_repaired_by_fk' })
  repairedById: PersonId | null;

  @Column('timestamptz', { nullable: true })
  repairedAt: Date | null;
}
