import { presenceOn } from './presence-on';

describe('where somebody is on a day', () => {
  const hints = { said: null, usual: null, isSeated: false } as const;

  it('is not known while nothing is said, booked or usual', () => {
    expect(presenceOn(hints)).toBeNull();
  });

  it('is what was said, before what is booked, before what is usual', () => {
    expect(presenceOn({ said: 'absent', usual: 'mobile', isSeated: true })).toBe('absent');
    expect(presenceOn({ ...hints, usual: 'mobile', isSeated: true })).toBe('on-site');
    expect(presenceOn({ ...hints, usual: 'mobile' })).toBe('mobile');
  });
});
