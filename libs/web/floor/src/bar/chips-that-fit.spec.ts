import { chipsThatFit } from './chips-that-fit';

const chips = (active: readonly number[], widths = [100, 60, 60, 60]) =>
  widths.map((width, index) => ({ width, active: active.includes(index) }));

const MORE = { narrow: 40, wide: 90 };

describe('the chips that stand in the bar', () => {
  it('are all of them where they have room', () => {
    expect(chipsThatFit(chips([]), 280, MORE)).toEqual([0, 1, 2, 3]);
  });

  it('leave room for the button in front of the others', () => {
    expect(chipsThatFit(chips([]), 279, MORE)).toEqual([0, 1, 2]);
  });

  it('are those in use first, in the order they always have', () => {
    expect(chipsThatFit(chips([3]), 200, MORE)).toEqual([0, 3]);
  });

  it('are shorter ones where a long one finds no room', () => {
    expect(chipsThatFit(chips([]), 110, MORE)).toEqual([1]);
  });

  it('leave room for what the button says once some in use are behind it', () => {
    expect(chipsThatFit(chips([1, 2, 3]), 179, MORE)).toEqual([1]);
    expect(chipsThatFit(chips([1, 2, 3]), 220, MORE)).toEqual([1, 2, 3]);
  });
});
