import { unitLevel } from './unit-level';

describe('unitLevel', () => {
  it.each([
    ['Dezernat III', 'city', 'dezernat'],
    ['Zentrale Dienste', 'dezernat', 'amt'],
    ['Bauamt', 'city', 'amt'],
    ['Amt für Soziales', 'dezernat', 'amt'],
    ['Sachgebiet 61.2', 'amt', 'sachgebiet'],
    ['Bauamt Nord', 'abteilung', 'sachgebiet'],
    ['Team Altstadt', 'sachgebiet', 'sachgebiet'],
  ] as const)('of %s in a %s is %s', (name, parent, level) => {
    expect(unitLevel(name, parent)).toBe(level);
  });
});
