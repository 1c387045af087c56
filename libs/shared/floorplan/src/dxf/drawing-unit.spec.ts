import type { CadPoint, DrawingContent } from './drawing';
import { chooseUnit } from './drawing-unit';

const MILLIMETRES = 4;
const METRES = 6;

/** A floor of 20 by 10 metres with one door of 90 cm, drawn so that one metre is `metre` units long. */
function floor(metre: number, doors = 1): DrawingContent<CadPoint> {
  const at = (x: number, y: number) => ({ x: x * metre, y: y * metre });
  return {
    paths: [{ layer: 'RAUM', closed: true, points: [at(0, 0), at(20, 0), at(20, 10), at(0, 10)] }],
    bows: Array.from({ length: doors }, () => ({
      layer: 'A',
      centre: at(1, 1),
      ends: [at(1.9, 1), at(1, 1.9)] as const,
    })),
    texts: [],
    solids: [],
    unread: [],
  };
}

describe('the unit of a drawing', () => {
  it('is what the file says while the size is plausible', () => {
    expect(chooseUnit(floor(1000), MILLIMETRES)).toEqual({
      declared: 'millimetre',
      used: 'millimetre',
      because: 'declared',
    });
  });

  it('is found by the doors when the file lies', () => {
    expect(chooseUnit(floor(1 / 0.0254), MILLIMETRES)).toEqual({
      declared: 'millimetre',
      used: 'inch',
      because: 'doors',
    });
  });

  it('is found by the size when no door is drawn', () => {
    expect(chooseUnit(floor(1, 0), MILLIMETRES)).toEqual({
      declared: 'millimetre',
      used: 'metre',
      because: 'size',
    });
  });

  it('is found without any word in the file', () => {
    expect(chooseUnit(floor(1), undefined)).toEqual({ used: 'metre', because: 'doors' });
    expect(chooseUnit(floor(100), 0)).toEqual({ used: 'centimetre', because: 'doors' });
  });

  it('stays as declared when nothing is plausible', () => {
    expect(chooseUnit(floor(1e7, 0), METRES).used).toBe('metre');
  });
});
