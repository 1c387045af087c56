import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A program that tells who is there: of docking stations, or of the network. Only the hash of its token is kept. */
@Entity('presence_agent')
export class PresenceAgent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** SHA-256 of the token. */
  @Column('bytea')
  @Index('presence_agent_token_unique', { unique: true })
  tokenHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;
}
