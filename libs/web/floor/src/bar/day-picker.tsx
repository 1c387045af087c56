import {
  isBookableDay,
  nextBookableDay,
  parseSiteDay,
  siteDayOf,
  type SiteCalendar,
  type SiteDay,
} from '@etage/domain';
import { Button, Icon, IconButton, Popover, useFormats } from '@etage/ui';
import { parseDate, type DateValue } from '@internationalized/date';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './day-picker.css';

export interface DayPickerProps {
  readonly day: SiteDay;
  readonly calendar: SiteCalendar;
  readonly now: Date;
  readonly onDay: (day: SiteDay) => void;
  /** Without the year, for a phone. */
  readonly isShort?: boolean;
}

const siteDay = (value: DateValue): SiteDay | undefined => parseSiteDay(value.toString());

function MonthGrid({ day, calendar, onDay }: Omit<DayPickerProps, 'now'>) {
  const { t } = useTranslation();
  const isUnavailable = (value: DateValue): boolean => {
    const candidate = siteDay(value);
    return candidate === undefined || !isBookableDay(calendar, candidate);
  };
  return (
    <Calendar
      aria-label={t('floor.bar.day')}
      className="floor-calendar"
      autoFocus
      value={parseDate(day)}
      isDateUnavailable={isUnavailable}
      onChange={(value) => {
        const chosen = siteDay(value);
        if (chosen) onDay(chosen);
      }}
    >
      <header className="floor-calendar-head">
        <AriaButton slot="previous" className="ui-icon-button">
          <Icon name="chevron-left" />
        </AriaButton>
        <Heading className="floor-calendar-month" />
        <AriaButton slot="next" className="ui-icon-button">
          <Icon name="chevron-right" />
        </AriaButton>
      </header>
      <CalendarGrid className="floor-calendar-grid" weekdayStyle="short">
        <CalendarGridHeader>
          {(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="floor-calendar-day" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

/** `‹ Mo, 23.11.2026 ›`: the arrows skip days on which nobody may book, the middle opens a calendar. */
export function DayPicker({ day, calendar, now, onDay, isShort }: DayPickerProps) {
  const { t } = useTranslation();
  const formats = useFormats(calendar.timeZone);
  const text = isShort ? formats.day(day).replace(/\s?\d{4}$/, '') : formats.day(day);
  const today = siteDayOf(now, calendar.timeZone);
  const go = (step: 1 | -1) => () => {
    onDay(nextBookableDay(calendar, day, step));
  };
  return (
    <div className="floor-day" role="group" aria-label={t('floor.bar.day')}>
      <IconButton icon="chevron-left" label={t('floor.bar.dayBefore')} onPress={go(-1)} />
      <Popover label={t('floor.bar.day')} trigger={<Button variant="quiet">{text}</Button>}>
        {(close) => (
          <div className="floor-day-popover">
            <MonthGrid
              {...{ day, calendar }}
              onDay={(chosen) => {
                onDay(chosen);
                close();
              }}
            />
            <Button
              wide
              onPress={() => {
                onDay(isBookableDay(calendar, today) ? today : nextBookableDay(calendar, today));
                close();
              }}
            >
              {t('floor.bar.today')}
            </Button>
          </div>
        )}
      </Popover>
      <IconButton icon="chevron-right" label={t('floor.bar.dayAfter')} onPress={go(1)} />
    </div>
  );
}
