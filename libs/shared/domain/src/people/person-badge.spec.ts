import { anActor, COLLEAGUE, MY_OFFICE, MY_SECTION } from '../testing';
import { personBadge } from './person-badge';

describe('a badge', () => {
  const ben = { personId: COLLEAGUE, unitId: MY_SECTION, givenName: 'Ben', familyName: 'Bensen' };

  it('says who it is and that they are of my own unit', () => {
    expect(personBadge(ben, anActor())).toEqual({
      personId: COLLEAGUE,
      displayName: 'Ben Bensen',
      initials: 'BB',
      teammate: true,
    });
  });

  it('calls nobody of the unit above a teammate', () => {
    expect(personBadge({ ...ben, unitId: MY_OFFICE }, anActor()).teammate).toBe(false);
  });
});
