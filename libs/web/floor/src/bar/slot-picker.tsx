import { SLOT_PRESETS, type SlotPreset } from '@etage/client';
import type { BookingSettings, SiteCalendar } from '@etage/domain';
import { IconButton, Button, Popover, SegmentedControl, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { hoursOf, presetMinutes, type MinuteSpan, type SlotChoice } from '../model/slot-choice';
import { TimeFields } from './time-fields';

export interface SlotPickerProps {
  readonly choice: SlotChoice;
  readonly calendar: SiteCalendar;
  readonly settings: BookingSettings;
  readonly onPreset: (preset: SlotPreset) => void;
  readonly onMinutes: (minutes: MinuteSpan) => void;
}

/** Morning, afternoon, the whole day by its hours, or any other time. */
export function SlotPicker({ choice, calendar, settings, onPreset, onMinutes }: SlotPickerProps) {
  const { t } = useTranslation();
  const formats = useFormats(calendar.timeZone);
  const text = ({ startsAt, endsAt }: MinuteSpan) =>
    `${formats.wallTime(startsAt)}–${formats.wallTime(endsAt)}`;
  const labels: Readonly<Record<SlotPreset, string>> = {
    morning: t('floor.bar.morning'),
    afternoon: t('floor.bar.afternoon'),
    day: text(presetMinutes(calendar, choice.day, 'day')),
  };
  const { opensAt, closesAt } = hoursOf(calendar, choice.day);
  return (
    <div className="floor-slot">
      <SegmentedControl
        label={t('floor.bar.slot')}
        segments={SLOT_PRESETS.map((id) => ({ id, label: labels[id] }))}
        value={choice.preset}
        onChange={onPreset}
      />
      <Popover
        label={t('floor.bar.otherTime')}
        trigger={
          choice.preset === null ? (
            <Button
              variant="primary"
              icon="clock"
              aria-label={`${t('floor.bar.otherTime')}: ${text(choice.minutes)}`}
            >
              {text(choice.minutes)}
            </Button>
          ) : (
            <IconButton bordered icon="clock" label={t('floor.bar.otherTime')} />
          )
        }
      >
        <TimeFields
          minutes={choice.minutes}
          limits={{ ...settings, hours: { startsAt: opensAt, endsAt: closesAt } }}
          timeZone={calendar.timeZone}
          onMinutes={onMinutes}
        />
      </Popover>
    </div>
  );
}
