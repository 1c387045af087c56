import { Select, timeOptions, useFormats, type MinuteSpan, type DragLimits } from '@etage/ui';
import { useTranslation } from 'react-i18next';

export interface TimeFieldsProps {
  readonly minutes: MinuteSpan;
  readonly limits: DragLimits;
  readonly timeZone: string;
  readonly onMinutes: (minutes: MinuteSpan) => void;
}

/** Start and end as two lists, for those who do not drag; each offers only what keeps the slot long enough. */
export function TimeFields({ minutes, limits, timeZone, onMinutes }: TimeFieldsProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const { hours, gridMinutes, minimumMinutes } = limits;
  const times = (from: number, till: number) =>
    timeOptions({ from, till, step: gridMinutes }, formats.wallTime);
  return (
    <div className="floor-times">
      <Select
        label={t('floor.bar.startsAt')}
        options={times(hours.startsAt, hours.endsAt - minimumMinutes)}
        value={String(minutes.startsAt)}
        onChange={(text) => {
          const startsAt = Number(text);
          onMinutes({ startsAt, endsAt: Math.max(minutes.endsAt, startsAt + minimumMinutes) });
        }}
      />
      <Select
        label={t('floor.bar.endsAt')}
        options={times(minutes.startsAt + minimumMinutes, hours.endsAt)}
        value={String(minutes.endsAt)}
        onChange={(text) => {
          onMinutes({ startsAt: minutes.startsAt, endsAt: Number(text) });
        }}
      />
    </div>
  );
}
