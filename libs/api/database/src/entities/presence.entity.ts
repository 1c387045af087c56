import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PersonId, PresenceState, SiteDay } from '@etage/domain';
import { Person } from './person.entity';

/** What somebody said of one of their days. */
@Entity('presence')
@Check('presence_state_known', `state IN ('on-site', 'home-office', 'mobile', 'absent')`)
@Index('presence_day_idx', ['day'])
export class Presence {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Person, { name: 'presence_person_fk' })
  personId: PersonId;

  @PrimaryColumn('date')
  day: SiteDay;

  @Column('text')
  state: PresenceState;
}
