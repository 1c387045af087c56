import type { MinuteSpan } from './minute-span';

/** Where a minute lies on the ribbon, in parts of its length; outside of the hours at its ends. */
export const shareOf = (minute: number, { startsAt, endsAt }: MinuteSpan): number =>
  Math.min(Math.max((minute - startsAt) / (endsAt - startsAt), 0), 1);

/** The minute at a part of the length. */
export const minuteAt = (share: number, { startsAt, endsAt }: MinuteSpan): number =>
  startsAt + Math.min(Math.max(share, 0), 1) * (endsAt - startsAt);

export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** Full hours to write below the ribbon, not more than fit. */
export function hourMarks({ startsAt, endsAt }: MinuteSpan, most: number): number[] {
  const first = Math.ceil(startsAt / 60);
  const last = Math.floor(endsAt / 60);
  const step = [1, 2, 3, 4, 6, 12].find((hours) => (last - first) / hours < most) ?? 24;
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => (first + index * step) * 60,
  );
}
