import { Button, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from './data/floor-state';
import { useOnSearch } from './data/on-search';
import { wayOn } from './model/way-on';

export interface WayOnProps {
  readonly state: FloorState;
  /** As the main action of a panel. */
  readonly wide?: boolean;
}

/** Goes to the next day on which one may book. */
export function WayOn({ state, wide }: WayOnProps) {
  const { t } = useTranslation();
  const onSearch = useOnSearch();
  const { calendar } = state.home.site;
  const formats = useFormats(calendar.timeZone);
  const day = wayOn(calendar, state.choice.day, state.now);
  return (
    <Button
      {...(wide ? { wide, variant: 'primary' } : {})}
      onPress={() => {
        onSearch({ day });
      }}
    >
      {t('floor.day.wayOn', { day: formats.day(day) })}
    </Button>
  );
}
