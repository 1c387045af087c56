import { isoWeekday } from '@etage/domain';
import { DialogButton } from '@etage/ui';
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
  const weekdays = weekdayWord(isoWeekday(state.choice.day), t);
  return (
    <DialogButton wide isDisabled={state.live === 'offline'} label={t('series.open', { weekdays })}>
      {(onClose) => <SeriesDialog {...{ state, chosen }} onClose={onClose} />}
    </DialogButton>
  );
}
