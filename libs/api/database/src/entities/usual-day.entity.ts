import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PersonId, PlaceId, PresenceState } from '@etage/domain';
import { Person } from './person.entity';
import { Place } from './place.entity';

/** One weekday of somebody's usual week. */
@Entity('usual_day')
@Check('usual_day_weekday_known', 'weekday BETWEEN 1 AND 7')
@Check('usual_day_state_known', `state IN ('on-site', 'home-office', 'mobile', 'absent')`)
@Check(
  'usual_day_place_with_hours',
  '(place_id IS NULL) = (starts_at IS NULL) AND (place_id IS NULL) = (ends_at IS NULL)',
)
export class UsualDayRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Person, { name: 'usual_day_person_fk' })
  personId: PersonId;

  /** 1 is Monday, 7 is Sunday. */
  @PrimaryColumn('integer')
  weekday: number;

  @Column('text')
  state: PresenceState;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Place, { name: 'usual_day_place_fk' })
  placeId: PlaceId | null;

  /** Minutes of the wall clock. */
  @Column('integer', { nullable: true })
  startsAt: number | null;

  @Column('integer', { nullable: true })
  endsAt: number | null;
}
