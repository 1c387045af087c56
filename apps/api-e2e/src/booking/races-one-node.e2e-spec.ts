import { raceCourse } from '../support/race-course';
import { raceForOneDesk } from './one-desk.race';
import { raceOfOnePerson } from './one-person.race';
import { raceOfOverlaps } from './overlaps.race';
import { raceForRoomAndDesks } from './room-and-desks.race';

describe('with one node', () => {
  const course = raceCourse(1);
  raceForOneDesk(course);
  raceOfOnePerson(course);
  raceOfOverlaps(course);
  raceForRoomAndDesks(course);
});
