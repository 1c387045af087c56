import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither false nor undefined; an error counts as "not yet".
 * @throws the last error, or Error when it takes longer than 20 seconds
 */
export async function eventually<T>(
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  withinMs = 20_000,
): Promise<T> {
  const giveUpAt = performance.now() + withinMs;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      if (performance.now() > giveUpAt) throw new Error(`not within ${withinMs} ms`);
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
    }
    await sleep(10);
  }
}
