import { isoWeekday, type SiteDay } from '@etage/domain';
import { Select, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { lastDayOf, SERIES_PATTERNS, SERIES_WEEKS, type SeriesChoice } from './series-choice';
import { weekdayWord } from './weekday-word';

export interface SeriesFieldsProps {
  readonly choice: SeriesChoice;
  readonly first: SiteDay;
  readonly timeZone: string;
  readonly onChoose: (changes: Partial<SeriesChoice>) => void;
}

/** How it repeats and how long. */
export function SeriesFields({ choice, first, timeZone, onChoose }: SeriesFieldsProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const weekdays = weekdayWord(isoWeekday(first), t);
  const ends = SERIES_WEEKS.map((weeks) => ({
    id: String(weeks),
    label: t('series.until', { day: formats.day(lastDayOf(first, weeks)) }),
  }));
  return (
    <div className="series-fields">
      <Select
        label={t('series.pattern')}
        options={SERIES_PATTERNS.map((id) => ({
          id,
          label: t(`series.patterns.${id}`, { weekdays }),
        }))}
        value={choice.pattern}
        onChange={(pattern) => {
          onChoose({ pattern });
        }}
      />
      <Select
        label={t('series.end')}
        options={ends}
        value={String(choice.weeks)}
        onChange={(id) => {
          const weeks = SERIES_WEEKS.find((each) => String(each) === id);
          if (weeks) onChoose({ weeks });
        }}
      />
    </div>
  );
}
