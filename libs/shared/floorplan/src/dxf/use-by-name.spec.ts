import { useByName } from './use-by-name';

describe('the use a name speaks of', () => {
  it.each([
    ['Büro', 'office'],
    ['Amtsleitung', 'office'],
    ['Projektbüro', 'project-office'],
    ['Bürgerbüro', 'counter'],
    ['Besprechung 2', 'meeting-room'],
    ['Sitzungszimmer', 'meeting-room'],
    ['Flur Nord', 'corridor'],
    ['HALL', 'corridor'],
    ['WC Herren', 'toilet'],
    ['Vorraum WC', 'toilet'],
    ['Treppenhaus', 'stairs'],
    ['Aufzug', 'lift'],
    ['Teeküche', 'kitchen'],
    ['Lager', 'storage'],
    ['Serverraum', 'server'],
    ['Technik', 'technical'],
    ['Office 3', 'office'],
    ['Meeting room', 'meeting-room'],
  ])('reads %s as %s', (name, use) => {
    expect(useByName(name)).toBe(use);
  });

  it('says nothing about names it does not know', () => {
    expect(useByName('A 2.17')).toBeUndefined();
    expect(useByName('')).toBeUndefined();
  });
});
