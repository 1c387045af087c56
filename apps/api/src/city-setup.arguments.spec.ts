import { readWish } from './city-setup.arguments';

const BUILDING = [
  ...['--site', 'Innenstadt', '--building', 'SH'],
  ...['--building-name', 'Stadthaus', '--address', 'Marktplatz 1'],
];
const CITY = [
  ...BUILDING,
  ...['--city', 'Lindenbrück', '--state', 'rp', '--unit', ' Stadtverwaltung '],
  ...['--admin', 'Erika.Muster@Stadt.de', '--admin-name', 'Erika Muster'],
];
const building = {
  site: 'Innenstadt',
  code: 'SH',
  name: 'Stadthaus',
  address: 'Marktplatz 1',
};

describe('the arguments of a setup', () => {
  it('name a city with all it needs', () => {
    expect(readWish(CITY)).toEqual({
      kind: 'city',
      city: {
        cityName: 'Lindenbrück',
        timeZone: 'Europe/Berlin',
        federalState: 'RP',
        building,
        topUnit: 'Stadtverwaltung',
        administrator: {
          email: 'erika.muster@stadt.de',
          givenName: 'Erika',
          familyName: 'Muster',
        },
      },
    });
  });

  it('name one more building when nothing is said of a city', () => {
    expect(readWish(BUILDING)).toEqual({ kind: 'building', building, newSite: undefined });
  });

  it('name a new site for it with the state whose holidays hold there', () => {
    expect(readWish([...BUILDING, '--state', 'he'])).toEqual({
      kind: 'building',
      building,
      newSite: { federalState: 'HE', timeZone: 'Europe/Berlin' },
    });
    expect(readWish([...BUILDING, '--state', 'XX'])).toContain('--state takes one of BW BY');
  });

  it('are all named that are missing', () => {
    expect(readWish([])).toBe(
      'These options are missing: --city, --site, --building, --building-name, --address, --state, --unit, --admin, --admin-name.',
    );
    expect(readWish([...BUILDING, '--city', 'X'])).toBe(
      'These options are missing: --state, --unit, --admin, --admin-name.',
    );
    expect(readWish(['--building', 'B', '--site', ' '])).toBe(
      'These options are missing: --site, --building-name, --address.',
    );
  });

  it.each([
    [['--state', 'XX'], '--state takes one of BW BY'],
    [['--time-zone', 'Mars/Olympus'], 'there is no time zone Mars/Olympus'],
    [['--admin', 'erika'], '--admin takes an email address, not "erika"'],
    [['--admin-name', 'Erika'], '--admin-name takes a given and a family name'],
    [['--town', 'X'], "Unknown option '--town'."],
    [['--city'], "Option '--city <value>' argument missing"],
    [['Brück'], '"Brück" belongs to no option'],
  ])('are refused in words when they are %j', (words, expected) => {
    expect(readWish([...CITY, ...words])).toContain(expected);
  });
});
