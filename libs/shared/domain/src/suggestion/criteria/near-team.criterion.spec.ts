import type { FloorId, PersonId } from '../../ids';
import { aSeat, aSeatedColleague, aSeeker } from '../../testing';
import { nearTeam } from './near-team.criterion';

const other = (metres: number, name: string) =>
  aSeatedColleague(metres, { personId: name as PersonId, displayName: name });
const merit = (...team: Parameters<typeof aSeatedColleague>[0][]) =>
  nearTeam(aSeat(), aSeeker({ team: team.map((metres, at) => other(metres, `colleague ${at}`)) }));

describe('nearness to the team', () => {
  it('names the nearest and counts who else is within call', () => {
    const team = [other(20, 'Far'), other(8, 'Ben'), other(4.2, 'Anna'), other(6, 'Clara')];
    expect(nearTeam(aSeat(), aSeeker({ team }))?.reason).toEqual({
      code: 'near-team',
      displayName: 'Anna',
      metres: 4,
      others: 2,
    });
  });

  it('is worth the more, the nearer, and the more of them', () => {
    const points = [merit(2), merit(10), merit(29)].map((one) => one?.points ?? 0);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(merit(4, 5)?.points).toBeGreaterThan(merit(4)?.points ?? 1);
    expect(merit(0.1, 1, 1, 1, 1)?.points).toBeLessThanOrEqual(1);
  });

  it('is not spoken of beyond fifteen metres, and nothing beyond thirty', () => {
    expect(merit(16)).toEqual({ points: expect.any(Number) as number });
    expect(merit(30)).toBeUndefined();
  });

  it('is never of another floor, nor of a desk that is not drawn', () => {
    const upstairs = aSeatedColleague(1, { floorId: 'upstairs' as FloorId });
    expect(nearTeam(aSeat(), aSeeker({ team: [upstairs] }))).toBeUndefined();
    const team = [aSeatedColleague(1)];
    expect(nearTeam(aSeat({ spot: null }), aSeeker({ team }))).toBeUndefined();
  });
});
