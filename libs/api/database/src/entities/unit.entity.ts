import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { UnitId } from '@etage/domain';

export type UnitLevel = 'city' | 'dezernat' | 'amt' | 'abteilung' | 'sachgebiet';

/** Organisational unit (Organisationseinheit): a node of the department tree. */
@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid')
  id: UnitId;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Unit, { name: 'unit_parent_fk' })
  parentId: UnitId | null;

  @Column('text')
  level: UnitLevel;

  @Column('text')
  name: string;
}
