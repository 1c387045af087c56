import { DEFAULT_BOOKING_SETTINGS } from '@etage/domain';
import { aCalendar, day } from '@etage/domain/testing';
import { aRoom, onPlan } from '../model/rooms.fixture';
import { draftOf, isChanged, type Draft } from './draft';
import { draggedDraft } from './dragged-draft';

const site = { calendar: aCalendar(), settings: DEFAULT_BOOKING_SETTINGS };
const [MONDAY, TUESDAY] = [day('2026-11-23'), day('2026-11-24')];
const room = aRoom('rhein');
const other = aRoom('lahn');
const mine = onPlan('mine', 9, 10, { mine: true });
const draft = draftOf(mine, room, 'Europe/Berlin') as Draft;
const at = (on: typeof MONDAY, minute: number) => ({ day: on, minute });

describe('a booking that is dragged', () => {
  it('goes to another time, day and room as a whole, on the grid', () => {
    const moved = draggedDraft(
      draft,
      'window',
      { from: at(MONDAY, 610), to: at(TUESDAY, 731), over: other },
      site,
    );
    expect(moved).toMatchObject({
      ...{ day: TUESDAY, room: other, from: room },
      minutes: { startsAt: 720, endsAt: 780 },
    });
    expect(isChanged(moved, 'Europe/Berlin')).toBe(true);
    expect(isChanged(draft, 'Europe/Berlin')).toBe(false);
  });

  it('stays in its room and within its day by its edges', () => {
    const longer = draggedDraft(
      draft,
      'end',
      { from: at(MONDAY, 660), to: at(TUESDAY, 400), over: other },
      site,
    );
    expect(longer).toMatchObject({ room, day: MONDAY, minutes: { startsAt: 600, endsAt: 1200 } });
    const shorter = draggedDraft(
      draft,
      'start',
      { from: at(MONDAY, 600), to: at(MONDAY, 800), over: other },
      site,
    );
    expect(shorter.minutes).toEqual({ startsAt: 645, endsAt: 660 });
  });

  it('is nothing one drags where it lasts into the next day', () => {
    expect(draftOf(onPlan('long', 9, 40, { mine: true }), room, 'Europe/Berlin')).toBeUndefined();
  });
});
