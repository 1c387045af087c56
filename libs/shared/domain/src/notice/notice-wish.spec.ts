import { DEFAULT_NOTICE_WISH, wantsMail } from './notice-wish';

describe('the wish for mails', () => {
  it.each([
    ['all', true, true],
    ['all', false, true],
    ['by-others', true, true],
    ['by-others', false, false],
    ['none', true, false],
    ['none', false, false],
  ] as const)('%s, where somebody else did it (%s), wants one: %s', (wish, byOther, wanted) => {
    expect(wantsMail(wish, byOther)).toBe(wanted);
  });

  it('is for all of them until somebody says otherwise', () => {
    expect(wantsMail(DEFAULT_NOTICE_WISH.mails, false)).toBe(true);
  });
});
