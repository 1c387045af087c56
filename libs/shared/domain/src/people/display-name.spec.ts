import { displayName, initials } from './display-name';

const named = (givenName: string, familyName: string) => ({ givenName, familyName });

describe('a name', () => {
  it('is the given name and the family name', () => {
    expect(displayName(named('Inci', 'von Ehren'))).toBe('Inci von Ehren');
  });

  it.each([
    ['Anna', 'Schmidt', 'AS'],
    ['inci', 'von Ehren', 'IE'],
    ['Jan-Peter', 'Müller-Lüdenscheidt', 'JL'],
    ['Ömer', 'öz', 'ÖÖ'],
    ['𝒜da', '𝒵use', '𝒜𝒵'],
    ['', 'Solo', 'S'],
    [' ', ' ', ''],
  ])('of %s %s has the initials %s', (given, family, expected) => {
    expect(initials(named(given, family))).toBe(expected);
  });
});
