/** One to three seconds: when something concerns a full house, not all shall ask in the same instant. */
const scattered = (): number => 1_000 + Math.random() * 2_000;

/**
 * Gathers calls: the first one starts a wait, those during the wait add nothing, and after it the work is done once.
 * @param waitMs how long, asked anew each time, so that many clients do not all come at once
 */
export function coalesce(work: () => void, waitMs: () => number = scattered) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon: (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        work();
      }, waitMs());
    },
    cancel: (): void => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
