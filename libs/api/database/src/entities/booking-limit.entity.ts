import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BookingLimitRule, PlaceKind, Role, SiteId, UnitId } from '@etage/domain';
import { Site } from './site.entity';
import { Unit } from './unit.entity';

/** How much of a kind of place a person may have at a site: everybody, a role, a unit with all below it, or a role there. */
@Entity('booking_limit')
export class BookingLimit implements BookingLimitRule {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Site, { name: 'booking_limit_site_fk', onDelete: 'CASCADE' })
  @Index('booking_limit_site_idx')
  siteId: SiteId;

  @Column('text')
  kind: PlaceKind;

  @Column('text', { nullable: true })
  role: Role | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Unit, { name: 'booking_limit_unit_fk', onDelete: 'CASCADE' })
  unitId: UnitId | null;

  @Column('integer', { nullable: true })
  daysAhead: number | null;

  @Column('integer', { nullable: true })
  openBookings: number | null;

  @Column('integer', { nullable: true })
  hoursPerWeek: number | null;

  @Column('integer', { nullable: true })
  hoursPerBooking: number | null;
}
