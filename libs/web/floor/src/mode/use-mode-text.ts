import { useFormats, hoursOf } from '@etage/ui';
import type { SlotMode } from '@etage/domain';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { cutsOf } from '../model/floor-mode';

/** A mode in words with the times of the chosen day: `half days: 06:00–13:00, 13:00–20:00`; undefined for free hours. */
export function useModeText({ home, choice }: FloorState, slotMode: SlotMode): string | undefined {
  const { t } = useTranslation();
  const { calendar, settings } = home.site;
  const { wallTime } = useFormats(calendar.timeZone);
  const cuts = cutsOf({ ...settings, slotMode }, hoursOf(calendar, choice.day));
  if (!cuts) return undefined;
  const times = cuts
    .slice(1)
    .map((till, index) => `${wallTime(cuts[index] ?? 0)}–${wallTime(till)}`);
  return t('slotMode.withTimes', { mode: t(`slotMode.${slotMode}`), times: times.join(', ') });
}
