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

  it('are refused in words when one is missing', () => {
    expect(readArguments(['plan.dxf', '--building', 'SH'])).toContain('--floor');
    expect(readArguments(['--building', 'SH', '--floor', '1'])).toBe('Name one DXF file.');
  });
});
