import { NO_LIMITS, type BookingLimitRule, type UnitId } from '@etage/domain';
import type { Limit } from './limit';
import { limitsIn, withLimit, withoutLimit } from './limit-list';

const everybody: BookingLimitRule = {
  ...NO_LIMITS,
  ...{ kind: 'desk', role: null, unitId: null },
  ...{ daysAhead: 14, openBookings: 5 },
};
const days: Limit = { kind: 'desk', role: null, unitId: null, limit: 'daysAhead', figure: 14 };
const open: Limit = { ...days, limit: 'openBookings', figure: 5 };

describe('the list of limits', () => {
  it('holds one line for each figure of a rule', () => {
    expect(limitsIn([everybody])).toEqual([days, open]);
  });

  it('sets a figure in the rule there is, and makes a rule where there is none', () => {
    const hours: Limit = { ...days, limit: 'hoursPerWeek', figure: 20 };
    expect(withLimit([everybody], hours)).toEqual([{ ...everybody, hoursPerWeek: 20 }]);
    const elsewhere: Limit = { ...open, unitId: 'u' as UnitId };
    expect(limitsIn(withLimit([everybody], elsewhere))).toEqual([days, open, elsewhere]);
    expect(withLimit([everybody], { ...days, figure: 7 })).toEqual([
      { ...everybody, daysAhead: 7 },
    ]);
  });

  it('takes a figure out, and the rule with its last one', () => {
    const rest = withoutLimit([everybody], days);
    expect(limitsIn(rest)).toEqual([open]);
    expect(withoutLimit(rest, open)).toEqual([]);
  });
});
