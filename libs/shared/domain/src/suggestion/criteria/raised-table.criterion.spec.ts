import { aSeat, aSeeker } from '../../testing';
import { NO_WISHES } from '../seat-wishes';
import { raisedTable } from './raised-table.criterion';

const raised = aSeat({ features: { heightAdjustable: true } });

describe('a table that can be raised', () => {
  it('counts for whoever wishes one, and for nobody else', () => {
    const wishes = { ...NO_WISHES, heightAdjustable: true };
    expect(raisedTable(raised, aSeeker({ wishes }))).toEqual({
      points: 1,
      reason: { code: 'height-adjustable' },
    });
    expect(raisedTable(aSeat(), aSeeker({ wishes }))).toBeUndefined();
    expect(raisedTable(raised, aSeeker())).toBeUndefined();
  });
});
