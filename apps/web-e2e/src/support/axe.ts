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

/**
 * What axe finds on the page, rule by rule with the elements at fault; by all rules unless one is named. It is brought
 * in by the debugger, which the content policy does not bind.
 */
export async function axeFindings(page: Page, rule?: 'color-contrast'): Promise<string[]> {
  await page.evaluate(comesToRest);
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as WithAxe;
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      ...(only ? { runOnly: [only] } : { rules: { 'target-size': { enabled: true } } }),
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, rule);
}
