import { isoWeekday, siteDayOf } from '@etage/domain';
import { cast } from './support/cast';
import { now } from './support/clock';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import { countPresses, pressesOn } from './support/click-counter';

const { whyNot: here } = cast;

test.describe('a place that cannot be had says why', () => {
  test('when it is taken, and one press books the nearest instead', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    const taken = stage.desk(0);
    await (await colleague(here.ben)).book(taken.placeId, stage.slot(8, 16));
    const floor = new FloorScreen(await enter(here.anna), stage);
    await floor.open();
    await floor.canvas.click(taken);
    await expect(floor.panel).toContainText('Kann nicht gebucht werden');
    await expect(floor.panel).toContainText('Der Platz ist schon belegt');
    await expect(floor.bookButton).toBeHidden();

    const instead = floor.panel.getByRole('button', { name: /^Platz .+ im selben Raum buchen$/ });
    const [, code] = /^Platz (\S+)/.exec(await instead.innerText()) ?? [];
    await countPresses(floor.page);
    await instead.click();
    await expect(floor.toasts).toContainText(`Gebucht: Platz ${code}`);
    await expect(floor.panel.getByRole('heading', { name: `Platz ${code}` })).toBeVisible();
    await expect(floor.cancelButton).toBeVisible();
    expect(await pressesOn(floor.page)).toBe(1);
  });

  test('when it is free for a part, which one press books', async ({ city, enter, colleague }) => {
    const stage = await city.stage(here.stage);
    const partly = stage.desk(7);
    await (await colleague(here.ben)).book(partly.placeId, stage.slot(6, 12));
    const floor = new FloorScreen(await enter(here.anna), stage);
    await floor.open({ place: partly.placeId });
    await expect(floor.stateOf(await floor.findRow(partly))).toHaveText('ab 12:00');
    await floor.panel.getByRole('button', { name: 'Hier 12:00–20:00 buchen' }).click();
    await expect(floor.toasts).toContainText('12:00–20:00');
    await expect(floor.cancelButton).toBeVisible();
  });

  test('when the day is no working day', async ({ city, enter }) => {
    const stage = await city.stage(here.stage);
    const floor = new FloorScreen(await enter(here.anna), stage);
    await floor.open({ day: stage.dayOff, place: stage.desk(3).placeId });
    await expect(floor.panel).toContainText('Es ist kein Arbeitstag');
    await expect(floor.bookButton).toBeHidden();
  });

  test('when the day is a public holiday', async ({ city, enter }) => {
    const stage = await city.stage(here.stage);
    const { timeZone, holidays } = stage.site.calendar;
    const today = siteDayOf(now(), timeZone);
    const holiday = holidays.find(({ day }) => day > today && isoWeekday(day) <= 5);
    const floor = new FloorScreen(await enter(here.anna), stage);
    await floor.open({ day: holiday?.day ?? '', place: stage.desk(3).placeId });
    await expect(floor.panel).toContainText(`ist ein Feiertag: ${holiday?.name}`);
    await expect(floor.bookButton).toBeHidden();
  });

  test('when somebody was faster in the same moment, with what can be had instead', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    const wanted = stage.desk(10);
    const ben = await colleague(here.ben);
    const floor = new FloorScreen(await enter(here.anna), stage);
    // The push about Ben's booking never arrives, so Anna's browser still offers the desk.
    await floor.page.routeWebSocket(/\/socket\.io\//, () => undefined);
    await floor.page.goto(stage.path({ place: wanted.placeId }));
    await expect(floor.bookButton).toBeEnabled();
    await ben.book(wanted.placeId, stage.slot(8, 16));
    await floor.bookButton.click();
    await expect(floor.panel.getByRole('alert')).toContainText('Die Buchung wurde abgelehnt');
    await expect(floor.panel.getByRole('alert')).toContainText('Der Platz ist schon belegt');
    await expect(floor.panel.getByRole('button', { name: /^Platz .+ buchen$/ })).toBeVisible();
  });
});
