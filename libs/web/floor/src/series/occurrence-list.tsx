import { slotOf, type OccurrenceVerdict } from '@etage/contract';
import { siteDayOf } from '@etage/domain';
import {
  Icon,
  placeNameWithin,
  rejectionText,
  ToggleChip,
  useFormats,
  useWording,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { alternativeWord } from '../model/alternative-word';
import { insteadOf, type Instead } from './use-series-wish';

export interface OccurrenceListProps {
  readonly state: FloorState;
  readonly verdicts: readonly OccurrenceVerdict[];
  readonly isTaken: (verdict: OccurrenceVerdict) => boolean;
  readonly onTake: (instead: Instead, isWanted: boolean) => void;
}

type OccurrenceProps = Omit<OccurrenceListProps, 'verdicts'> & {
  readonly verdict: OccurrenceVerdict;
};

/** What could be had instead, to be taken or left. */
function InsteadChip({ state, verdict, isTaken, onTake }: OccurrenceProps) {
  const { t } = useTranslation();
  const formats = useFormats(state.home.site.calendar.timeZone);
  const instead = insteadOf(verdict);
  const [best] = verdict.alternatives;
  const wanted = state.places.find(({ place }) => place.placeId === instead?.placeId);
  if (!instead || !best || !wanted) return null;
  const text = t(`series.instead.${alternativeWord(best)}`, {
    place: placeNameWithin(wanted.place, t),
    times: formats.times(slotOf(instead)),
  });
  return (
    <ToggleChip
      aria-label={`${formats.day(siteDayOf(new Date(verdict.startsAt), state.home.site.calendar.timeZone))}: ${text}`}
      isSelected={isTaken(verdict)}
      onChange={(isWanted) => {
        onTake(instead, isWanted);
      }}
    >
      {text}
    </ToggleChip>
  );
}

function Occurrence(props: OccurrenceProps) {
  const { state, verdict, isTaken } = props;
  const { t } = useTranslation();
  const { timeZone } = state.home.site.calendar;
  const formats = useFormats(timeZone);
  const wording = useWording(timeZone);
  const isFree = verdict.rejections.length === 0;
  const isHad = isFree || isTaken(verdict);
  return (
    <li className="series-occurrence" data-had={isHad || undefined}>
      <Icon name={isHad ? 'check' : 'close'} size={18} />
      <strong>{formats.day(siteDayOf(new Date(verdict.startsAt), timeZone))}</strong>
      {isFree ? (
        <span>{t('placeState.free')}</span>
      ) : (
        <span>{verdict.rejections.map((one) => rejectionText(one, wording)).join(' ')}</span>
      )}
      {!isFree && <InsteadChip {...props} />}
    </li>
  );
}

/** Every occurrence with the verdict on it. */
export function OccurrenceList({ verdicts, ...props }: OccurrenceListProps) {
  const { t } = useTranslation();
  return (
    <ul className="series-occurrences" aria-label={t('series.occurrences')}>
      {verdicts.map((verdict) => (
        <Occurrence key={verdict.startsAt} verdict={verdict} {...props} />
      ))}
    </ul>
  );
}
