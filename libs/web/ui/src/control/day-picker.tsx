import {
  isBookableDay,
  nextBookableDay,
  parseSiteDay,
  siteDayOf,
  type SiteCalendar,
  type SiteDay,
} from '@etage/domain';
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
import { useFormats } from '../format/use-formats';
import { Icon } from '../icon/icon';
import { Popover } from '../overlay/popover';
import { Button } from './button';
import { IconButton } from './icon-button';
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
      aria-label={t('dayPicker.label')}
      className="ui-calendar"
      autoFocus
      value={parseDate(day)}
      isDateUnavailable={isUnavailable}
      onChange={(value) => {
        const chosen = siteDay(value);
        if (chosen) onDay(chosen);
      }}
    >
      <header className="ui-calendar-head">
        <AriaButton slot="previous" className="ui-icon-button">
          <Icon name="chevron-left" />
        </AriaButton>
        <Heading className="ui-calendar-month" />
        <AriaButton slot="next" className="ui-icon-button">
          <Icon name="chevron-right" />
        </AriaButton>
      </header>
      <CalendarGrid className="ui-calendar-grid" weekdayStyle="short">
        <CalendarGridHeader>
          {(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="ui-calendar-day" />}
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
    <div className="ui-day" role="group" aria-label={t('dayPicker.label')}>
      <IconButton icon="chevron-left" label={t('dayPicker.before')} onPress={go(-1)} />
      <Popover label={t('dayPicker.label')} trigger={<Button variant="quiet">{text}</Button>}>
        {(close) => (
          <div className="ui-day-popover">
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
              {t('dayPicker.today')}
            </Button>
          </div>
        )}
      </Popover>
      <IconButton icon="chevron-right" label={t('dayPicker.after')} onPress={go(1)} />
    </div>
  );
}
