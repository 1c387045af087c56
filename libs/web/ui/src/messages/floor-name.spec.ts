import { floorName } from './floor-name';
import { createMessages } from './messages';

const { t } = createMessages('en');
const alone = (name: string, level: number): string => floorName({ name, level }, [], t);

describe('floorName', () => {
  it.each([
    ['2. Obergeschoss', 2, 'Floor 2'],
    ['2. OG', 2, 'Floor 2'],
    ['2nd floor', 2, 'Floor 2'],
    ['SH-2', 2, 'Floor 2'],
    ['Erdgeschoss', 0, 'Ground floor'],
    ['SH-EG', 0, 'Ground floor'],
    ['UG1', -1, 'Basement 1'],
    ['Kellergeschoss', -1, 'Kellergeschoss'],
  ])('calls %s on level %d %s', (name, level, expected) => {
    expect(alone(name, level)).toBe(expected);
  });

  it.each([
    ['5. OG Nordflügel', 5],
    ['Zwischengeschoss', 1],
    ['Erdgeschoss', 1],
    ['3. OG', 2],
  ])('leaves %s on level %d its name, which says more', (name, level) => {
    expect(alone(name, level)).toBe(name);
  });

  it('leaves floors that share a level their names', () => {
    const floors = ['2. OG', 'SH-2b'].map((name) => ({ name, level: 2 }));
    expect(floors.map((floor) => floorName(floor, floors, t))).toEqual(['2. OG', 'SH-2b']);
  });
});
