import { at } from '../support/ground';
import { refusalCounts, type Runner } from '../support/race';
import { rounds, RUNNERS, slotOf, type RaceCourse } from '../support/race-course';
import { shuffled } from '../support/shuffled';

/** Every third wants the whole room, the others a desk in it. */
const WANTS_ROOM = 3;

function officeOf(round: number, { ground: { projectOffices } }: RaceCourse) {
  return at(projectOffices, round % projectOffices.length);
}

function runnersFor(round: number, course: RaceCourse): Runner[] {
  const { room, desks } = officeOf(round, course);
  const runners = course.city.people.slice(0, RUNNERS).map((caller, index): Runner => {
    const { placeId } = index % WANTS_ROOM === 0 ? room : at(desks, index % desks.length);
    return { caller, wish: { placeId, ...slotOf(round, course) } };
  });
  return shuffled(runners, round);
}

export function raceForRoomAndDesks(course: RaceCourse): void {
  it('a room that is wanted together with the desks in it is had by one alone or desk by desk', async () => {
    const wholes = new Set<boolean>();
    await rounds(
      course,
      (round) => runnersFor(round, course),
      (result, round) => {
        const { room } = officeOf(round, course);
        const had = result.booked.map(({ placeId }) => placeId);
        const wanted = runnersFor(round, course).map(({ wish }) => wish.placeId);
        const isWhole = had[0] === room.placeId;
        wholes.add(isWhole);
        const desks = [...new Set(wanted)].filter((placeId) => placeId !== room.placeId);
        expect([...had].sort()).toEqual(isWhole ? [room.placeId] : desks.sort());
        expect(refusalCounts(result)).toEqual({ '409 place-taken': RUNNERS - had.length });
      },
    );
    expect(wholes).toEqual(new Set([true, false]));
  });
}
