import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Connector, EquipmentKind } from '@etage/domain';

/** A model that the city buys: this dock, that screen. */
@Entity('equipment_type')
export class EquipmentType {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: EquipmentKind;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  connector: Connector | null;

  @Column('integer', { nullable: true })
  watts: number | null;

  /** Diagonal of a screen. */
  @Column('double precision', { nullable: true })
  inches: number | null;

  /** How many screens a dock drives. */
  @Column('integer', { nullable: true })
  screens: number | null;
}
