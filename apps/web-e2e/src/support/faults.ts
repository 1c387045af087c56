import type { Page } from '@playwright/test';

/** What the network does is told by the screen, and every browser logs it besides. */
const OF_THE_NETWORK = /^(Failed to load resource|WebSocket connection to)/;

/** Collects what went wrong in a page without being seen: errors in the console, breaches of the content policy. */
export function collectFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning';
    if (isFault && !OF_THE_NETWORK.test(message.text())) faults.push(message.text());
  });
}
