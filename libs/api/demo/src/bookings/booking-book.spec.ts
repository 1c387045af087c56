import type { PersonId, PlaceId, PlaceKind } from '@etage/domain';
import type { ClosureRow, Person, Place } from '@etage/database';
import { SeededRandom } from '../random/seeded-random';
import { BookingBook } from './booking-book';

const now = new Date('2026-11-24T12:00:00Z');
const place = (id: string, kind: PlaceKind, roomId: string | null = null) =>
  ({ id: id as PlaceId, kind, roomId: roomId as PlaceId | null, requiresApproval: false }) as Place;
const room = place('room', 'room');
const desk = place('desk', 'desk', 'room');
const other = place('other', 'desk');
const person = (id: string) => ({ id: id as PersonId }) as Person;
const slot = (from: number, to: number) => ({
  startsAt: new Date(Date.UTC(2026, 10, 25, from)),
  endsAt: new Date(Date.UTC(2026, 10, 25, to)),
});
const bookWith = (...closures: Partial<ClosureRow>[]) =>
  new BookingBook(now, [room, desk, other], closures as ClosureRow[]);
const confirmed = { status: 'confirmed', createdAt: now } as const;

describe('the book of demo bookings', () => {
  it('holds the desks of a room that is taken as a whole', () => {
    const book = bookWith();
    book.enter({ place: room, person: person('a'), slot: slot(8, 12), ...confirmed });
    expect(book.placeIsFree(desk, slot(11, 13))).toBe(false);
    expect(book.placeIsFree(desk, slot(12, 13))).toBe(true);
    expect(book.slots.map(({ placeId, seatedPersonId }) => [placeId, seatedPersonId])).toEqual([
      ['room', null],
      ['desk', null],
    ]);
  });

  it('closes a room while one of its desks is taken', () => {
    const book = bookWith();
    book.enter({ place: desk, person: person('a'), slot: slot(8, 12), ...confirmed });
    expect(book.placeIsFree(room, slot(10, 11))).toBe(false);
  });

  it('seats a person at one desk at a time, and lets them meet meanwhile', () => {
    const book = bookWith();
    const a = person('a');
    book.enter({ place: other, person: a, slot: slot(8, 12), ...confirmed });
    expect(book.personIsFree(a, desk, slot(11, 13))).toBe(false);
    expect(book.personIsFree(a, room, slot(11, 13))).toBe(true);
    expect(
      book.tryToBook({ place: desk, person: a, slot: slot(11, 13) }, new SeededRandom('x')),
    ).toBe(undefined);
  });

  it('writes a cancelled booking down without holding anything', () => {
    const book = bookWith();
    const entry = { place: desk, person: person('a'), slot: slot(8, 12), createdAt: now };
    book.enter({ ...entry, status: 'cancelled' });
    expect(book.bookings).toHaveLength(1);
    expect(book.slots).toHaveLength(0);
    expect(book.placeIsFree(desk, slot(8, 12))).toBe(true);
  });

  it('keeps clear of closures of the desk and of its room', () => {
    const closed = { startsAt: slot(9, 10).startsAt, endsAt: null };
    expect(bookWith({ ...closed, placeId: room.id }).placeIsFree(desk, slot(8, 12))).toBe(false);
    expect(bookWith({ ...closed, placeId: desk.id }).placeIsFree(desk, slot(8, 9))).toBe(true);
  });
});
