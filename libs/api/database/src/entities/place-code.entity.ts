import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PlaceId } from '@etage/domain';
import { Place } from './place.entity';

/** What the QR code at a place says. Kept beside the place, so that nobody reads it who only reads places. */
@Entity('place_code')
export class PlaceCode {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Place, { name: 'place_code_place_fk', onDelete: 'CASCADE' })
  placeId: PlaceId;

  @Column('text')
  @Index('place_code_text_unique', { unique: true })
  code: string;
}
