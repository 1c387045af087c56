import { Button, IconButton, Select, timeOptions, useFormats, draggedSlot } from '@etage/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { HeldTimes } from '../data/use-held-times';
import './my-times.css';

export interface MyTimesProps {
  readonly state: FloorState;
  readonly times: HeldTimes;
}

type End = 'start' | 'end';

/** From where to where an end of the booking may lie, in minutes of the wall clock. */
function rangeOf(end: End, { minutes, limits }: HeldTimes): readonly [number, number] {
  const { hours, minimumMinutes } = limits;
  return end === 'start'
    ? [hours.startsAt, minutes.endsAt - minimumMinutes]
    : [minutes.startsAt + minimumMinutes, hours.endsAt];
}

/** One end of the booking: a list of times, with a step back and one forward. */
function TimeStepper({ state, times, end }: MyTimesProps & { readonly end: End }) {
  const { t } = useTranslation();
  const formats = useFormats(state.home.site.calendar.timeZone);
  const { minutes, limits, isRunning, draft } = times;
  const key = end === 'start' ? 'startsAt' : 'endsAt';
  const [first, last] = rangeOf(end, times);
  const { gridMinutes } = limits;
  const isFixed = state.live === 'offline' || (isRunning && end === 'start');
  const step = (by: number): void => {
    draft(draggedSlot(minutes, end, 0, by, limits));
  };
  return (
    <div className="floor-time-stepper">
      <Select
        label={t(`floor.bar.${key}`)}
        isDisabled={isFixed}
        options={timeOptions({ from: first, till: last, step: gridMinutes }, formats.wallTime)}
        value={String(minutes[key])}
        onChange={(text) => {
          draft({ ...minutes, [key]: Number(text) });
        }}
      />
      <IconButton
        icon="minus"
        bordered
        label={t(`floor.times.${end}Earlier`)}
        isDisabled={isFixed || minutes[key] <= first}
        onPress={() => {
          step(-gridMinutes);
        }}
      />
      <IconButton
        icon="plus"
        bordered
        label={t(`floor.times.${end}Later`)}
        isDisabled={isFixed || minutes[key] >= last}
        onPress={() => {
          step(gridMinutes);
        }}
      />
    </div>
  );
}

/** When I have the place, to be changed here; nothing is sent before it is saved. */
export function MyTimes({ state, times }: MyTimesProps) {
  const { t } = useTranslation();
  const group = useRef<HTMLDivElement>(null);
  const formats = useFormats(state.home.site.calendar.timeZone);
  const { startsAt, endsAt } = times.minutes;
  // The buttons vanish with the draft, and the focus must not vanish with them.
  const done = (act: () => void) => (): void => {
    act();
    group.current?.focus();
  };
  return (
    <div
      ref={group}
      className="floor-my-times"
      role="group"
      aria-label={t('floor.times.label')}
      tabIndex={-1}
    >
      <TimeStepper {...{ state, times }} end="start" />
      <TimeStepper {...{ state, times }} end="end" />
      {times.isChanged && (
        <div className="floor-my-times-save">
          <Button
            variant="primary"
            isDisabled={state.live === 'offline'}
            onPress={done(() => {
              times.save();
            })}
          >
            {t('floor.times.save', {
              times: `${formats.wallTime(startsAt)}–${formats.wallTime(endsAt)}`,
            })}
          </Button>
          <Button variant="quiet" onPress={done(times.drop)}>
            {t('floor.times.drop')}
          </Button>
        </div>
      )}
    </div>
  );
}
