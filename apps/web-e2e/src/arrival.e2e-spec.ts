import { api } from '@etage/contract';
import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { countPresses, pressesOn } from './support/click-counter';
import { expect, PHONE, test } from './support/etage.fixture';
import { printedCodes } from './support/code-sheet';
import { SignInScreen } from './support/sign-in-screen';

const { arrival: here } = cast;

const DONE = {
  book: /^Gebucht und eingecheckt, Platz /,
  move: /^Verlegt und eingecheckt, Platz /,
  'check-in': /^Sie sind eingecheckt, Platz /,
} as const;

/** One press, and the outcome in plain words; at night, on a day off or at a taken place the reason why not. */
async function arrive(page: Page, does: string): Promise<void> {
  if (does === 'refuse') {
    await expect(page.getByText(/^Hier geht es gerade nicht/)).toBeVisible();
    return;
  }
  await countPresses(page);
  await page.getByRole('button', { name: /einchecken$/i }).click();
  await expect(page.getByText(DONE[does as keyof typeof DONE]).first()).toBeVisible();
  expect(await pressesOn(page)).toBe(1);
}

test.describe('the code at a place', () => {
  test('leads a phone through the sign-in to one press, and at the next place to the move there', async ({
    city,
    colleague,
    profile,
  }) => {
    const { floor, desks } = await city.stage(here.stage);
    const codes = await printedCodes(await profile(), floor.floorId);
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining(desks.map(({ code }) => `Platz ${code}`)),
    );
    const anna = await colleague(here.anna);
    const page = await (await profile(PHONE)).newPage();
    const previewed = desks.slice(0, 40).map(async ({ code }) => {
      const path = codes.get(`Platz ${code}`) ?? '';
      const params = { code: path.slice(3) };
      return { path, does: (await anna.call(api.arrivals.preview, { params })).does };
    });
    const arrivals = await Promise.all(previewed);
    const free = arrivals.filter(({ does }) => does === 'book');
    const [first, second] = free.length > 1 ? free : arrivals;
    await page.goto(first?.path ?? '');
    await new SignInScreen(page).signIn(here.anna);
    await expect(page).toHaveURL(new RegExp(`${first?.path}$`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sie sind hier: Platz');
    expect(await axeFindings(page)).toEqual([]);
    await arrive(page, first?.does ?? '');
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(second?.path ?? '');
    await arrive(page, free.length > 1 ? 'move' : (second?.does ?? ''));
  });

  test('that is none says so', async ({ enter }) => {
    const page = await enter(here.ben);
    await page.goto('/c/2222222222');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Dieser Code gehört zu keinem Platz',
    );
    expect(await axeFindings(page)).toEqual([]);
  });
});
