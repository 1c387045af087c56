import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PlaceId } from '@etage/domain';
import { Place } from './place.entity';

/** The secret part of the address under which calendar programs read when a room is taken. */
@Entity('room_feed')
export class RoomFeed {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Place, { name: 'room_feed_place_fk', onDelete: 'CASCADE' })
  placeId: PlaceId;

  @Column('text')
  @Index('room_feed_token_unique', { unique: true })
  token: string;
}
