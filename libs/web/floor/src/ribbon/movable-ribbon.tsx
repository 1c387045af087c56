import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldTimes } from '../data/use-held-times';
import { MyWindow } from './my-window';
import { useSlotDrag } from './use-slot-drag';
import './my-window.css';

export interface MovableRibbonProps {
  readonly times: HeldTimes;
  readonly timeZone: string;
  /** What the day looks like below my booking. */
  readonly children: ReactNode;
}

/** The day at a place with my booking over it, which is saved when it is let go. */
export function MovableRibbon({ times, timeZone, children }: MovableRibbonProps) {
  const { t } = useTranslation();
  const { shown, track } = useSlotDrag(times.minutes, times.limits, times.save);
  return (
    <>
      <div className="floor-place-ribbon floor-place-ribbon-movable" {...track}>
        <div className="floor-place-ribbon-day" aria-hidden="true">
          {children}
        </div>
        <MyWindow {...{ times, shown, timeZone }} />
      </div>
      <p className="floor-my-window-hint">
        {t('floor.times.hint')}{' '}
        <span className="floor-my-window-keys">{t('floor.times.hintKeys')}</span>
      </p>
    </>
  );
}
