import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BuildingId, FloorId, SlotMode, UnitId } from '@etage/domain';
import { Building } from './building.entity';
import { Unit } from './unit.entity';

@Entity('floor')
@Index('floor_code_unique', ['buildingId', 'code'], { unique: true })
@Check('floor_slot_mode_known', `slot_mode IN ('free-hours', 'half-days', 'whole-days')`)
export class Floor {
  @PrimaryColumn('uuid')
  id: FloorId;

  @Column('uuid')
  @ForeignKey(() => Building, { name: 'floor_building_fk' })
  buildingId: BuildingId;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  /** 0 is the ground floor. */
  @Column('integer')
  level: number;

  /** A floor that only one unit and those below it may see. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Unit, { name: 'floor_restricted_unit_fk' })
  restrictedUnitId: UnitId | null;

  /** Grows by one with every announced change; the row is locked last and shortest. */
  @Column('bigint', { transformer: { from: Number, to: (value: number) => value } })
  revision: number;

  /** In what it is booked; null where that of the site counts. */
  @Column('text', { nullable: true })
  slotMode?: SlotMode | null;
}
