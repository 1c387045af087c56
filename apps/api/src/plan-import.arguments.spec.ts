import { readArguments } from './plan-import.arguments';

const levelFor = (...words: string[]): unknown => {
  const wish = readArguments(['plan.dxf', '--building', 'SH', ...words]);
  return typeof wish === 'string' ? wish : wish.level;
};

describe('the arguments of an import', () => {
  it.each([
    ['SH-5', 5],
    ['5', 5],
    ['EG', 0],
    ['-1', -1],
    ['UG', -1],
    ['SH-UG2', -2],
  ])('take floor %s for level %d', (code, level) => {
    expect(levelFor(`--floor=${code}`)).toBe(level);
  });

  it('take the level that is given instead', () => {
    expect(levelFor('--floor', 'SH-5', '--level=-2')).toBe(-2);
  });

  it.each(['--level=', '--level=second', '--level=1.5', '--level=999'])('refuse %s', (level) => {
    expect(levelFor('--floor', 'SH-5', level)).toContain('--level takes a whole number');
  });

  it('call the floor by its code where no name is given', () => {
    const nameFor = (...words: string[]): unknown => {
      const wish = readArguments(['plan.dxf', '--building', 'SH', '--floor', ' SH-5 ', ...words]);
      return typeof wish === 'string' ? wish : [wish.floor, wish.name];
    };
    expect(nameFor()).toEqual(['SH-5', 'SH-5']);
    expect(nameFor('--name', ' ')).toEqual(['SH-5', 'SH-5']);
    expect(nameFor('--name', '5. OG')).toEqual(['SH-5', '5. OG']);
  });

  it('take uses of rooms for desks, and none for no desks', () => {
    const desksFor = (uses: string): unknown => {
      const wish = readArguments(['a.dxf', '--building=SH', '--floor=1', `--desks=${uses}`]);
      return typeof wish === 'string' ? wish : wish.desksFor;
    };
    expect(desksFor('office,project-office')).toEqual(['office', 'project-office']);
    expect(desksFor('none')).toEqual([]);
    expect(desksFor('ballroom')).toContain('unknown use ballroom');
  });

  it('are refused in words when one is missing', () => {
    expect(readArguments(['plan.dxf', '--building', 'SH'])).toContain('--floor');
    expect(readArguments(['plan.dxf', '--building', 'SH', '--floor', ' '])).toContain('--floor');
    expect(readArguments(['--building', 'SH', '--floor', '1'])).toBe('Name one DXF file.');
  });
});
