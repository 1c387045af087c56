import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FloorId, Need, PersonId, PlaceId, PlaceKind, SiteId, WaitingId } from '@etage/domain';
import { Floor } from './floor.entity';
import { Person } from './person.entity';
import { Place } from './place.entity';
import { Site } from './site.entity';

/**
 * Somebody waits for a place, for any of its kind on a floor, or for any at the site that meets a need. The row is
 * there as long as they wait: it ends in the transaction that books or holds something for them at that time.
 */
@Entity('waiting_entry')
@Check('waiting_entry_ends_after_start', 'ends_at > starts_at')
@Check('waiting_entry_kind_known', `kind IN ('desk', 'room', 'equipment')`)
@Check('waiting_entry_place_has_floor', 'place_id IS NULL OR floor_id IS NOT NULL')
@Index('waiting_entry_site_idx', ['siteId', 'startsAt'])
@Index('waiting_entry_person_idx', ['personId'])
export class WaitingEntry {
  @PrimaryColumn('uuid')
  id: WaitingId;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'waiting_entry_person_fk', onDelete: 'CASCADE' })
  personId: PersonId;

  @Column('uuid')
  @ForeignKey(() => Site, { name: 'waiting_entry_site_fk', onDelete: 'CASCADE' })
  siteId: SiteId;

  /** Null where any floor of the site will do. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Floor, { name: 'waiting_entry_floor_fk', onDelete: 'CASCADE' })
  floorId: FloorId | null;

  /** Null where any place will do that meets the need. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Place, { name: 'waiting_entry_place_fk', onDelete: 'CASCADE' })
  placeId: PlaceId | null;

  @Column('text')
  kind: PlaceKind;

  @Column('jsonb')
  need: Need;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** Since when they wait. */
  @Column('timestamptz')
  createdAt: Date;
}
