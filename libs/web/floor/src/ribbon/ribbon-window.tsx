import { useFormats, type MinuteSpan, percent, shareOf } from '@etage/ui';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface RibbonWindowProps {
  readonly shown: MinuteSpan;
  readonly hours: MinuteSpan;
  readonly timeZone: string;
  readonly keysOf: (grip: 'start' | 'end') => (event: KeyboardEvent) => void;
}

/** The chosen time as a window with two handles; each handle is a slider for the keyboard. */
export function RibbonWindow({ shown, hours, timeZone, keysOf }: RibbonWindowProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const from = shareOf(shown.startsAt, hours);
  const till = shareOf(shown.endsAt, hours);
  const handle = (grip: 'start' | 'end', minute: number) => (
    <span
      className="floor-ribbon-handle"
      role="slider"
      tabIndex={0}
      data-grip={grip}
      aria-label={t(`floor.ribbon.${grip}`)}
      aria-valuemin={hours.startsAt}
      aria-valuemax={hours.endsAt}
      aria-valuenow={minute}
      aria-valuetext={formats.wallTime(minute)}
      onKeyDown={keysOf(grip)}
    />
  );
  return (
    <div
      className="floor-ribbon-window"
      role="group"
      aria-label={t('floor.ribbon.window')}
      data-grip="window"
      style={{ left: percent(from), width: percent(till - from) }}
    >
      {handle('start', shown.startsAt)}
      {handle('end', shown.endsAt)}
    </div>
  );
}
