import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PersonId } from '@etage/domain';
import { Person } from './person.entity';

/** A signed-in device. Only the hash of its token is kept, so a copy of the table signs nobody in. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  /** SHA-256 of the token. */
  @Column('bytea')
  @Index('session_token_unique', { unique: true })
  tokenHash: Buffer;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'session_person_fk', onDelete: 'CASCADE' })
  @Index('session_person_idx')
  personId: PersonId;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
