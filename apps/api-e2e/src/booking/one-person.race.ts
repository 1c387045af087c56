import { refusalCounts } from '../support/race';
import { rounds, RUNNERS, slotOf, type RaceCourse } from '../support/race-course';

export function raceOfOnePerson(course: RaceCourse): void {
  it('a person who asks for a hundred desks at the same moment gets exactly one of them', async () => {
    const caller = course.city.person(1);
    const desks = course.ground.desks.slice(0, RUNNERS);
    await rounds(
      course,
      (round) =>
        desks.map(({ placeId }) => ({ caller, wish: { placeId, ...slotOf(round, course) } })),
      (result) => {
        expect(result.booked).toHaveLength(1);
        expect(refusalCounts(result)).toEqual({ '409 person-already-booked': RUNNERS - 1 });
      },
    );
  });
}
