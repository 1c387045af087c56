import { aSeat, aSeeker } from '../../testing';
import { windowInTurn } from './window-in-turn.criterion';

const atWindow = aSeat({ atWindow: true });
const after = (ownWindowShare: number | null) =>
  windowInTurn(atWindow, aSeeker({ ownWindowShare, fairWindowShare: 0.5 }));

describe('the window', () => {
  it('is for whoever had it less often than all would in turn, and says so', () => {
    expect(after(0.1)).toEqual({ points: 0.4, reason: { code: 'window-turn' } });
  });

  it('counts against whoever had it more often, without a word', () => {
    expect(after(1)).toEqual({ points: -0.5 });
    expect(after(0.5)).toEqual({ points: 0 });
  });

  it('does not count while there is too little to tell, nor elsewhere', () => {
    expect(after(null)).toBeUndefined();
    expect(windowInTurn(aSeat(), aSeeker({ ownWindowShare: 0 }))).toBeUndefined();
  });
});
