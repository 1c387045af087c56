import { aSeat, aSeeker } from '../../testing';
import { NO_WISHES } from '../seat-wishes';
import { stepFree } from './step-free.criterion';

const accessible = aSeat({ features: { accessible: true } });

describe('an accessible desk', () => {
  it('is named to whoever needs one', () => {
    const wishes = { ...NO_WISHES, accessible: true };
    expect(stepFree(accessible, aSeeker({ wishes }))?.reason).toEqual({ code: 'accessible' });
  });

  it('is not named to anybody else', () => {
    expect(stepFree(accessible, aSeeker())).toBeUndefined();
  });
});
