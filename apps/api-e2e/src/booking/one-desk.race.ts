import { at } from '../support/ground';
import { refusalCounts } from '../support/race';
import { rounds, RUNNERS, slotOf, type RaceCourse } from '../support/race-course';

export function raceForOneDesk(course: RaceCourse): void {
  it('a desk that a hundred people want at the same moment goes to exactly one of them', async () => {
    const people = course.city.people.slice(0, RUNNERS);
    await rounds(
      course,
      (round) => {
        const { placeId } = at(course.ground.desks, round);
        return people.map((caller) => ({ caller, wish: { placeId, ...slotOf(round, course) } }));
      },
      (result) => {
        expect(result.booked).toHaveLength(1);
        expect(refusalCounts(result)).toEqual({ '409 place-taken': RUNNERS - 1 });
      },
    );
  });
}
