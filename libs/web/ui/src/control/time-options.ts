import type { SelectOption } from './select';

interface Times {
  readonly from: number;
  readonly till: number;
  readonly step: number;
  /** What is chosen already, where that need not lie on the steps. */
  readonly chosen?: number;
}

/** Times of the wall clock as a list offers them, in minutes since midnight, both ends included. */
export function timeOptions(
  { from, till, step, chosen }: Times,
  wallTime: (minute: number) => string,
): SelectOption<string>[] {
  const count = Math.max(0, Math.floor((till - from) / step) + 1);
  const minutes = Array.from({ length: count }, (_, index) => from + index * step);
  return [...new Set([...minutes, ...(chosen === undefined ? [] : [chosen])])]
    .sort((a, b) => a - b)
    .map((minute) => ({ id: String(minute), label: wallTime(minute) }));
}
