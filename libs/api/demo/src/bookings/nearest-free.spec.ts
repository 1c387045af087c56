import { nearestFree } from './nearest-free';

const list = ['a', 'b', 'c', 'd'];

describe('the nearest free entry', () => {
  it('is the wanted one if that is free', () => {
    expect(nearestFree(list, 2, () => true)).toBe('c');
  });

  it('is searched to both sides and beyond the ends', () => {
    expect(nearestFree(list, 1, (item) => item === 'd')).toBe('d');
    expect(nearestFree(list, 3, (item) => item === 'a')).toBe('a');
  });

  it('is none where nothing is free', () => {
    expect(nearestFree(list, 0, () => false)).toBe(undefined);
  });
});
