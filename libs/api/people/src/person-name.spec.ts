import { personName } from './person-name';

describe('the name of a person', () => {
  it.each([
    ['Erika Muster', 'Erika', 'Muster'],
    ['Anna Maria Muster', 'Anna Maria', 'Muster'],
    ['von Muster, Erika', 'Erika', 'von Muster'],
  ])('is read from %s', (text, givenName, familyName) => {
    expect(personName(text)).toEqual({ givenName, familyName });
  });

  it.each(['Erika', 'Muster,', ', Erika', 'a, b, c', ''])('is not read from "%s"', (text) => {
    expect(personName(text)).toBeUndefined();
  });
});
