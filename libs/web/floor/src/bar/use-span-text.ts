import { useFormats, type MinuteSpan } from '@etage/ui';
import { useTranslation } from 'react-i18next';

/** `08:00–16:00`; in short, as long as they are full hours, `8–16 Uhr`. */
export function useSpanText(timeZone: string, isShort = false): (span: MinuteSpan) => string {
  const { t } = useTranslation();
  const { wallTime } = useFormats(timeZone);
  return ({ startsAt, endsAt }) =>
    isShort && startsAt % 60 === 0 && endsAt % 60 === 0
      ? t('floor.bar.fullHours', { from: startsAt / 60, until: endsAt / 60 })
      : `${wallTime(startsAt)}–${wallTime(endsAt)}`;
}
