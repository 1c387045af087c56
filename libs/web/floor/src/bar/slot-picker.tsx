import { SLOT_PRESETS, type SlotPreset } from '@etage/client';
import type { BookingSettings, SiteCalendar } from '@etage/domain';
import { Button, IconButton, Popover, SegmentedControl, hoursOf, type MinuteSpan } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { presetMinutes, type SlotChoice } from '../model/slot-choice';
import { TimeFields } from './time-fields';
import { useSpanText } from './use-span-text';

export interface SlotPickerProps {
  readonly choice: SlotChoice;
  readonly calendar: SiteCalendar;
  readonly settings: BookingSettings;
  /** Where there is little room, a time of one's own stands in the place of the whole day. */
  readonly isShort: boolean;
  readonly onPreset: (preset: SlotPreset) => void;
  readonly onMinutes: (minutes: MinuteSpan) => void;
}

/** Where whole days are booked, half a day is nothing one can choose. */
const presetsOf = ({ mode }: SlotChoice): readonly SlotPreset[] =>
  mode.slotMode === 'whole-days' ? ['day'] : SLOT_PRESETS;

/** The presets, one of them by its hours. */
function PresetSegments({ choice, calendar, isShort, onPreset }: SlotPickerProps) {
  const { t } = useTranslation();
  const textOf = useSpanText(calendar.timeZone, isShort);
  const isOwn = isShort && choice.preset === null;
  const span = isOwn ? choice.minutes : presetMinutes(calendar, choice.day, 'day', choice.mode);
  const labels: Readonly<Record<SlotPreset, string>> = {
    morning: t('floor.bar.morning'),
    afternoon: t('floor.bar.afternoon'),
    day: textOf(span),
  };
  return (
    <SegmentedControl
      label={t('floor.bar.slot')}
      segments={presetsOf(choice).map((id) => ({ id, label: labels[id] }))}
      value={isOwn ? 'day' : choice.preset}
      onChange={onPreset}
    />
  );
}

/** Opens the times; says which ones they are, where the presets do not. */
function OwnTimeButton({ choice, calendar, isShort }: SlotPickerProps) {
  const { t } = useTranslation();
  const text = useSpanText(calendar.timeZone)(choice.minutes);
  const name = t('floor.bar.otherTime');
  if (choice.preset !== null) return <IconButton bordered icon="clock" label={name} />;
  if (isShort) return <IconButton bordered icon="clock" label={`${name}: ${text}`} />;
  return (
    <Button variant="primary" icon="clock" aria-label={`${name}: ${text}`}>
      {text}
    </Button>
  );
}

/** Morning, afternoon, the whole day by its hours, or any other time. */
export function SlotPicker(props: SlotPickerProps) {
  const { choice, calendar, settings, isShort, onPreset, onMinutes } = props;
  const { t } = useTranslation();
  const textOf = useSpanText(calendar.timeZone, isShort);
  const { opensAt, closesAt } = hoursOf(calendar, choice.day);
  return (
    <div className="floor-slot">
      <PresetSegments {...props} />
      <Popover label={t('floor.bar.otherTime')} trigger={<OwnTimeButton {...props} />}>
        <TimeFields
          minutes={choice.minutes}
          limits={{ ...settings, hours: { startsAt: opensAt, endsAt: closesAt } }}
          timeZone={calendar.timeZone}
          onMinutes={onMinutes}
        />
        {isShort && choice.preset === null && (
          <Button
            wide
            onPress={() => {
              onPreset('day');
            }}
          >
            {textOf(presetMinutes(calendar, choice.day, 'day', choice.mode))}
          </Button>
        )}
      </Popover>
    </div>
  );
}
