import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { FloorId } from '@etage/domain';
import { Floor } from './floor.entity';

/** Up to which revision the changes of a floor have become mails. */
@Entity('mail_cursor')
export class MailCursor {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Floor, { name: 'mail_cursor_floor_fk', onDelete: 'CASCADE' })
  floorId: FloorId;

  @Column('bigint', { transformer: { from: Number, to: (value: number) => value } })
  revision: number;
}
