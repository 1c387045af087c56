import { useFormats, hoursOf, type MinuteSpan, hourMarks, percent, shareOf } from '@etage/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { cutsOf, cutSlot } from '../model/floor-mode';
import { fullness } from '../model/fullness';
import { NowMark } from './now-mark';
import { RibbonWindow } from './ribbon-window';
import { slotKeys, useSlotDrag } from './use-slot-drag';
import './day-ribbon.css';

export interface DayRibbonProps {
  readonly state: FloorState;
  readonly onMinutes: (minutes: MinuteSpan) => void;
}

/** Hours that fit below the ribbon side by side. */
const MARKS = 9;

/** How full the floor is through the day, and the chosen time over it, to be dragged. */
export function DayRibbon({ state, onMinutes }: DayRibbonProps) {
  const { t } = useTranslation();
  const { home, floor, floorDay, choice } = state;
  const { calendar, settings } = home.site;
  const formats = useFormats(calendar.timeZone);
  const { opensAt, closesAt } = hoursOf(calendar, choice.day);
  const hours = useMemo(() => ({ startsAt: opensAt, endsAt: closesAt }), [opensAt, closesAt]);
  const limits = { ...settings, hours };
  const onCut = (minutes: MinuteSpan): void => {
    onMinutes(cutSlot(choice.minutes, minutes, cutsOf(choice.mode, { opensAt, closesAt })));
  };
  const { shown, track } = useSlotDrag(choice.minutes, limits, onCut, 'new');
  const bars = useMemo(
    () => fullness(floor.places, floorDay, choice.day, hours, calendar.timeZone),
    [floor, floorDay, choice.day, hours, calendar],
  );
  return (
    <div className="floor-ribbon" role="group" aria-label={t('floor.ribbon.label')}>
      <div className="floor-ribbon-track" {...track}>
        <div className="floor-ribbon-bars" aria-hidden="true">
          {bars.map(({ startsAt, endsAt, share }) => (
            <i
              key={startsAt}
              style={{ height: percent(Math.max(share, 0.03)) }}
              title={t('floor.ribbon.share', {
                times: `${formats.wallTime(startsAt)}–${formats.wallTime(endsAt)}`,
                percent: Math.round(share * 100),
              })}
            />
          ))}
        </div>
        <NowMark now={state.now} day={choice.day} {...{ hours }} timeZone={calendar.timeZone} />
        <RibbonWindow
          {...{ shown, hours }}
          keysOf={slotKeys(choice.minutes, limits, onCut)}
          timeZone={calendar.timeZone}
        />
      </div>
      <div className="floor-ribbon-hours" aria-hidden="true">
        {hourMarks(hours, MARKS).map((minute) => (
          <span key={minute} style={{ left: percent(shareOf(minute, hours)) }}>
            {formats.wallTime(minute)}
          </span>
        ))}
      </div>
    </div>
  );
}
