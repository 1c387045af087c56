import { raceCourse } from '../support/race-course';
import { raceForOneDesk } from './one-desk.race';
import { raceOfOnePerson } from './one-person.race';
import { raceOfOverlaps } from './overlaps.race';
import { raceForRoomAndDesks } from './room-and-desks.race';

describe('with two nodes', () => {
  const course = raceCourse(2);
  raceForOneDesk(course);
  raceOfOnePerson(course);
  raceOfOverlaps(course);
  raceForRoomAndDesks(course);
});
