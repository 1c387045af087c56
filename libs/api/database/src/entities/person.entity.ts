import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type {
  BookableBy,
  Connector,
  FunctionGroup,
  PersonId,
  Role,
  UnitId,
  Visibility,
} from '@etage/domain';
import { Unit } from './unit.entity';

@Entity('person')
@Check('person_email_lower', 'email = lower(email)')
@Check('person_bookable_by_known', "bookable_by IN ('unit', 'nobody')")
export class Person {
  @PrimaryColumn('uuid')
  id: PersonId;

  /** Lower case; unique. */
  @Column('text')
  @Index('person_email_unique', { unique: true })
  email: string;

  @Column('text')
  givenName: string;

  @Column('text')
  familyName: string;

  @Column('uuid')
  @ForeignKey(() => Unit, { name: 'person_unit_fk' })
  @Index('person_unit_idx')
  unitId: UnitId;

  @Column('text')
  functionGroup: FunctionGroup;

  @Column('text', { array: true })
  roles: Role[];

  /** argon2id in PHC string format; null where another service signs the person in. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('text', { nullable: true })
  locale: 'de' | 'en' | null;

  @Column('text')
  visibility: Visibility;

  /** Who may book for the person, besides those who manage places. */
  @Column('text', { default: 'unit' })
  bookableBy?: BookableBy;

  @Column('text', { nullable: true })
  notebookConnector: Connector | null;

  @Column('integer', { nullable: true })
  notebookWatts: number | null;

  /** People who left keep their row, so that history keeps its meaning, but cannot sign in. */
  @Column('boolean')
  active: boolean;
}
