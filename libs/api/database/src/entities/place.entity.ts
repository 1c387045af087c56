import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type {
  FloorId,
  PersonId,
  PlaceId,
  PlaceKind,
  RoomUse,
  SlotMode,
  UnitId,
} from '@etage/domain';
import { Floor } from './floor.entity';
import { Person } from './person.entity';
import { Unit } from './unit.entity';

/** Anything on a floor that can be booked or shown as a whole: a desk, a room, a movable item. */
@Entity('place')
@Index('place_code_unique', ['floorId', 'code'], { unique: true })
@Index('place_assigned_person_idx', ['assignedPersonId'], {
  where: 'assigned_person_id IS NOT NULL',
})
@Check('place_kind_known', `kind IN ('desk', 'room', 'equipment')`)
@Check('place_only_desks_stand_in_rooms', `room_id IS NULL OR kind <> 'room'`)
@Check('place_slot_mode_known', `slot_mode IN ('free-hours', 'half-days', 'whole-days')`)
@Check('place_light_minutes_few', `light_minutes BETWEEN 15 AND 480`)
export class Place {
  @PrimaryColumn('uuid')
  id: PlaceId;

  @Column('uuid')
  @ForeignKey(() => Floor, { name: 'place_floor_fk' })
  floorId: FloorId;

  @Column('text')
  kind: PlaceKind;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  /** Element of the floor plan; null for movable equipment. */
  @Column('text', { nullable: true })
  elementId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Place, { name: 'place_room_fk' })
  @Index('place_room_idx')
  roomId: PlaceId | null;

  @Column('text', { nullable: true })
  use: RoomUse | null;

  /** Net area in square metres, rooms only. */
  @Column('double precision', { nullable: true })
  area: number | null;

  /** Where it is on the plan, in centimetres; null for movable equipment. */
  @Column('double precision', { nullable: true })
  x: number | null;

  @Column('double precision', { nullable: true })
  y: number | null;

  @Column('integer')
  capacity: number;

  @Column('boolean')
  bookable: boolean;

  @Column('boolean')
  requiresApproval: boolean;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'place_assigned_person_fk' })
  assignedPersonId: PersonId | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Unit, { name: 'place_reserved_unit_fk' })
  reservedUnitId: UnitId | null;

  @Column('boolean')
  heightAdjustable: boolean;

  @Column('boolean')
  accessible: boolean;

  @Column('boolean')
  quiet: boolean;

  /** In what it is booked; null where that of the floor, or of the site counts. */
  @Column('text', { nullable: true })
  slotMode?: SlotMode | null;

  /** For how long at most it is taken on the spot; null where it is booked as usual. */
  @Column('integer', { nullable: true })
  lightMinutes?: number | null;
}
