import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { FloorId } from '@etage/domain';
import type { FloorPlan } from '@etage/floorplan';
import { Floor } from './floor.entity';

/** A published version of a floor's drawing; the highest version is in force. */
@Entity('floor_plan')
export class FloorPlanVersion {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Floor, { name: 'floor_plan_floor_fk' })
  floorId: FloorId;

  @PrimaryColumn('integer')
  version: number;

  @Column('jsonb')
  plan: FloorPlan;

  @Column('timestamptz')
  publishedAt: Date;
}
