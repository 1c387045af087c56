import { aSeat, aSeeker } from '../../testing';
import { NO_WISHES } from '../seat-wishes';
import { quietZone } from './quiet-zone.criterion';

const quiet = aSeat({ features: { quiet: true } });

describe('a quiet zone', () => {
  it('counts for whoever wishes it and is left to them by the others', () => {
    const seeker = aSeeker({ wishes: { ...NO_WISHES, quiet: true } });
    expect(quietZone(quiet, seeker)).toEqual({ points: 1, reason: { code: 'quiet' } });
    expect(quietZone(quiet, aSeeker())?.points).toBeLessThan(0);
    expect(quietZone(aSeat(), seeker)).toBeUndefined();
  });
});
