import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { BuildingId, SiteId } from '@etage/domain';
import { Site } from './site.entity';

@Entity('building')
export class Building {
  @PrimaryColumn('uuid')
  id: BuildingId;

  @Column('uuid')
  @ForeignKey(() => Site, { name: 'building_site_fk' })
  siteId: SiteId;

  /** What people type to name it, such as `AR`; unique in the city. */
  @Column('text', { unique: true })
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  address: string;
}
