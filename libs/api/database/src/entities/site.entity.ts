import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BookingSettings, FederalState, FrameHours, SiteId } from '@etage/domain';

/** A location of the city with its own calendar (Standort). */
@Entity('site')
export class Site {
  @PrimaryColumn('uuid')
  id: SiteId;

  @Column('text')
  name: string;

  @Column('text')
  timeZone: string;

  /** Federal state whose public holidays hold here, as in ISO 3166-2:DE without the country: `RP`. */
  @Column('text')
  federalState: FederalState;

  @Column('jsonb')
  frameHours: (FrameHours | null)[];

  @Column('jsonb')
  settings: BookingSettings;
}
