import { siteDayOf, wallMinute, type SiteDay } from '@etage/domain';
import { type MinuteSpan, percent, shareOf } from '@etage/ui';
import './now-mark.css';

export interface NowMarkProps {
  readonly now: Date;
  /** The day and the hours of the ribbon. */
  readonly day: SiteDay;
  readonly hours: MinuteSpan;
  /** IANA name of the site's zone. */
  readonly timeZone: string;
}

/** Where now is on a ribbon of today, for the eye only: in words the past is called so. */
export function NowMark({ now, day, hours, timeZone }: NowMarkProps) {
  const minute = wallMinute(now, timeZone);
  const isOnRibbon = minute > hours.startsAt && minute < hours.endsAt;
  if (siteDayOf(now, timeZone) !== day || !isOnRibbon) return null;
  return (
    <span
      className="floor-now"
      aria-hidden="true"
      style={{ left: percent(shareOf(minute, hours)) }}
    />
  );
}
