import { useFormats, type MinuteSpan, draggedSlot, keyStep, percent, shareOf } from '@etage/ui';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldTimes } from '../data/use-held-times';

export interface MyWindowProps {
  readonly times: HeldTimes;
  /** Where it is shown: while it is dragged, elsewhere than it is. */
  readonly shown: MinuteSpan;
  readonly timeZone: string;
}

/** Arrows move it by the grid, with Shift they resize it; Enter saves, Escape gives up. */
const keysOf = (times: HeldTimes) => (event: KeyboardEvent) => {
  const { minutes, limits, isRunning, draft, save, drop } = times;
  const grip = event.shiftKey || isRunning ? 'end' : 'window';
  const step = keyStep(event.key, false, limits.gridMinutes);
  if (step !== undefined) draft(draggedSlot(minutes, grip, 0, step, limits));
  else if (event.key === 'Enter') save();
  else if (event.key === 'Escape' && times.isChanged) drop();
  else return;
  event.preventDefault();
  event.stopPropagation();
};

/** My booking on the ribbon of the place: dragged as a whole or at its edges, or moved with keys. */
export function MyWindow({ times, shown, timeZone }: MyWindowProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const { hours } = times.limits;
  const from = shareOf(shown.startsAt, hours);
  const till = shareOf(shown.endsAt, hours);
  return (
    <div
      className={`floor-my-window${times.isRunning ? ' floor-my-window-running' : ''}`}
      role="slider"
      tabIndex={0}
      data-grip={times.isRunning ? undefined : 'window'}
      aria-label={t('floor.times.window')}
      aria-valuemin={hours.startsAt}
      aria-valuemax={hours.endsAt}
      aria-valuenow={shown.startsAt}
      aria-valuetext={`${formats.wallTime(shown.startsAt)}–${formats.wallTime(shown.endsAt)}`}
      onKeyDown={keysOf(times)}
      style={{ left: percent(from), width: percent(till - from) }}
    >
      {!times.isRunning && <i className="floor-my-edge" data-grip="start" />}
      <i className="floor-my-edge" data-grip="end" />
    </div>
  );
}
