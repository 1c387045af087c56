import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> };
}

/** Colours that are on their way to another theme are nobody's contrast. */
async function comesToRest(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let still = 0; still < 3; still += 1) {
    await frame();
    const moving = document.getAnimations();
    await Promise.allSettled(moving.map(({ finished }) => finished));
    if (moving.length > 0) still = 0;
  }
}

/** Every colour of the page is checked in each; other rules too, because what shows and hides may differ. */
const LOOKS: readonly [string, Parameters<Page['emulateMedia']>[0]][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];
const PLAIN = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

/** Brought in by the debugger, which the content policy does not bind. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(comesToRest);
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as WithAxe;
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}

/** What axe finds on the page as it stands, by all rules, in every look; rule by rule with the elements at fault. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [look, media] of LOOKS) {
    await page.emulateMedia({ ...PLAIN, ...media });
    found.push(...(await findings(page)).map((finding) => `${look}: ${finding}`));
  }
  await page.emulateMedia(PLAIN);
  return found;
}
