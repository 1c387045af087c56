import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BuildingId, ClosureReason, FloorId, PlaceId, SiteId } from '@etage/domain';
import { Building } from './building.entity';
import { Floor } from './floor.entity';
import { Place } from './place.entity';
import { Site } from './site.entity';

/** A span during which a place, or all that lies in a floor, building or site, is out of use. */
@Entity('closure')
@Check('closure_one_scope', 'num_nonnulls(site_id, building_id, floor_id, place_id) = 1')
@Check('closure_ends_after_start', 'ends_at IS NULL OR ends_at > starts_at')
export class ClosureRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Site, { name: 'closure_site_fk' })
  siteId: SiteId | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Building, { name: 'closure_building_fk' })
  buildingId: BuildingId | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Floor, { name: 'closure_floor_fk' })
  floorId: FloorId | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Place, { name: 'closure_place_fk' })
  @Index('closure_place_idx')
  placeId: PlaceId | null;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  @Column('text')
  reason: ClosureReason;

  @Column('text', { nullable: true })
  note: string | null;
}
