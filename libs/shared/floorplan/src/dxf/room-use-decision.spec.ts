import { decideRoomUse } from './room-use-decision';

const facts = { area: 14, doors: 1, windows: 1, steps: false, sanitary: false };

describe('the use of an imported room', () => {
  it('follows what a person corrected before anything else', () => {
    expect(decideRoomUse('Büro', facts, { corrected: 'storage', assume: true })).toEqual({
      use: 'storage',
      useFrom: 'correction',
    });
  });

  it('follows the name', () => {
    expect(decideRoomUse('Büro', facts, { assume: false })).toEqual({
      use: 'office',
      useFrom: 'name',
    });
  });

  it('calls no room below 8 m² an office', () => {
    expect(decideRoomUse('Büro', { ...facts, area: 7.9 }, { assume: false }).use).toBe('other');
  });

  it('stays unknown without a name', () => {
    expect(decideRoomUse('', facts, { assume: false })).toEqual({ use: 'other', useFrom: 'none' });
  });

  it.each([
    ['office', facts],
    ['stairs', { ...facts, steps: true }],
    ['toilet', { ...facts, sanitary: true }],
    ['corridor', { ...facts, doors: 6 }],
  ])('assumes %s from the drawing where it is asked to', (use, drawn) => {
    expect(decideRoomUse('', drawn, { assume: true })).toEqual({ use, useFrom: 'assumed' });
  });

  it('assumes nothing of a room without a window', () => {
    expect(decideRoomUse('', { ...facts, windows: 0 }, { assume: true }).useFrom).toBe('none');
  });
});
