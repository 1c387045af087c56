import { aSeat, aSeeker, DESK, NEXT_DESK } from '../../testing';
import { usualDesk } from './usual-desk.criterion';

const after = (times: number) =>
  usualDesk(aSeat(), aSeeker({ sittings: new Map([[DESK, times]]) }));

describe('the usual desk', () => {
  it('counts by how often one sat there, and is named from the second time', () => {
    expect(after(1)).toEqual({ points: 0.2 });
    expect(after(2)).toEqual({ points: 0.4, reason: { code: 'usual-desk', times: 2 } });
    expect(after(40)?.points).toBe(1);
  });

  it('is no other desk', () => {
    expect(usualDesk(aSeat(), aSeeker({ sittings: new Map([[NEXT_DESK, 9]]) }))).toBeUndefined();
  });
});
