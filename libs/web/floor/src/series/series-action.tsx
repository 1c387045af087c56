import { isoWeekday } from '@etage/domain';
import { Button } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { FloorPlace } from '../model/floor-places';
import { SeriesDialog } from './series-dialog';
import { weekdayWord } from './weekday-word';

export interface SeriesActionProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
}

/** The second thing to do with a place: to have it every week. */
export function SeriesAction({ state, chosen }: SeriesActionProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const weekdays = weekdayWord(isoWeekday(state.choice.day), t);
  return (
    <>
      <Button
        wide
        isDisabled={state.live === 'offline'}
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {t('series.open', { weekdays })}
      </Button>
      {isOpen && (
        <SeriesDialog
          {...{ state, chosen }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
