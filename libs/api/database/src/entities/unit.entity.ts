import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { UnitId } from '@etage/domain';

export const UNIT_LEVELS = ['city', 'dezernat', 'amt', 'abteilung', 'sachgebiet'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

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
