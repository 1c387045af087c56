import { aSeat, aSeeker } from '../../testing';
import { NO_WISHES } from '../seat-wishes';
import { shortWalk } from './short-walk.criterion';

const lying = (metresFromEntry: number | null, metresFromLift: number | null) =>
  aSeat({ metresFromEntry, metresFromLift });

describe('the walk', () => {
  it('counts the more, the shorter, and is named within fifteen metres', () => {
    expect(shortWalk(lying(6, null), aSeeker())).toEqual({
      points: 0.9,
      reason: { code: 'short-walk', metres: 6 },
    });
    expect(shortWalk(lying(30, null), aSeeker())).toEqual({ points: 0.5 });
    expect(shortWalk(lying(80, null), aSeeker())).toEqual({ points: 0 });
    expect(shortWalk(lying(null, null), aSeeker())).toBeUndefined();
  });

  it('begins at the lift for whoever needs an accessible desk', () => {
    const seeker = aSeeker({ wishes: { ...NO_WISHES, accessible: true } });
    expect(shortWalk(lying(2, 12), seeker)?.reason).toEqual({ code: 'near-lift', metres: 12 });
    expect(shortWalk(lying(2, null), seeker)).toBeUndefined();
  });
});
