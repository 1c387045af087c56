import { cutPreset, cutsOf, cutSlot } from './floor-mode';

const hours = { opensAt: 360, closesAt: 1200 };
const halves = cutsOf({ slotMode: 'half-days', dayHalvedAt: 780 }, hours) ?? [];
const morning = { startsAt: 360, endsAt: 780 };
const afternoon = { startsAt: 780, endsAt: 1200 };
const whole = { startsAt: 360, endsAt: 1200 };

describe('a floor that is booked by half days', () => {
  it('has presets that are exactly its halves', () => {
    expect(cutPreset(halves, 'morning')).toEqual(morning);
    expect(cutPreset(halves, 'afternoon')).toEqual(afternoon);
    expect(cutPreset(halves, 'day')).toEqual(whole);
  });

  it('has the whole day alone where it closes before it is halved', () => {
    const short = { opensAt: 360, closesAt: 720 };
    const cuts = cutsOf({ slotMode: 'half-days', dayHalvedAt: 780 }, short) ?? [];
    expect(cutPreset(cuts, 'afternoon')).toEqual({ startsAt: 360, endsAt: 720 });
  });

  it.each([
    ['drawn within a half', whole, { startsAt: 420, endsAt: 600 }, morning],
    ['drawn over both', morning, { startsAt: 600, endsAt: 900 }, whole],
    ['whose start goes right', whole, { startsAt: 375, endsAt: 1200 }, afternoon],
    ['whose start goes left', afternoon, { startsAt: 765, endsAt: 1200 }, whole],
    ['whose end goes left', whole, { startsAt: 360, endsAt: 1185 }, morning],
    ['of which nothing would be left', afternoon, { startsAt: 795, endsAt: 1200 }, afternoon],
  ])('cuts a slot %s', (_, before, after, expected) => {
    expect(cutSlot(before, after, halves)).toEqual(expected);
  });
});

describe('a floor that is booked by', () => {
  it('whole days has one slot', () => {
    const cuts = cutsOf({ slotMode: 'whole-days', dayHalvedAt: 780 }, hours) ?? [];
    expect(cutPreset(cuts, 'morning')).toEqual(whole);
    expect(cutSlot(whole, { startsAt: 420, endsAt: 1200 }, cuts)).toEqual(whole);
  });

  it('free hours is cut nowhere', () => {
    const after = { startsAt: 420, endsAt: 600 };
    expect(cutSlot(whole, after, cutsOf({ slotMode: 'free-hours', dayHalvedAt: 780 }, hours))).toBe(
      after,
    );
  });
});
