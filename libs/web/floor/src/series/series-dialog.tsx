import { useBookSeries } from '@etage/client';
import { statusWhenBooked } from '@etage/domain';
import {
  Button,
  Dialog,
  Notice,
  placeName,
  problemText,
  showToast,
  Skeleton,
  useFormats,
  useTellProblem,
  useWording,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { FloorPlace } from '../model/floor-places';
import { OccurrenceList } from './occurrence-list';
import { SeriesFields } from './series-fields';
import { useSeriesWish } from './use-series-wish';
import './series-dialog.css';

export interface SeriesDialogProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  readonly onClose: () => void;
}

type Series = ReturnType<typeof useSeriesWish>;

/** Books what is possible, says how much that was, and closes; what went wrong is told. */
function useBooking({ state, chosen, onClose }: SeriesDialogProps, { wish, retry }: Series) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem(state.home.site.calendar.timeZone);
  const { book, isPending } = useBookSeries();
  const submit = async (): Promise<void> => {
    try {
      const { bookings, refused } = await book(wish);
      const all = bookings.length + refused.length;
      const words = { place: placeName(chosen.place, t), count: bookings.length, all };
      showToast({ tone: 'ok', text: t('series.booked', words) });
      onClose();
    } catch (error) {
      tellProblem(error);
      retry();
    }
  };
  return { submit, isPending };
}

function Verdicts({ state, series }: { readonly state: FloorState; readonly series: Series }) {
  const wording = useWording(state.home.site.calendar.timeZone);
  const { verdicts, error, isTaken, take } = series;
  if (error) return <Notice tone="danger">{problemText(error, wording)}</Notice>;
  if (!verdicts) return <Skeleton lines={4} />;
  return <OccurrenceList {...{ state, verdicts, isTaken }} onTake={take} />;
}

/** Puts a series together: how it repeats, what becomes of each occurrence, and books it in one click. */
export function SeriesDialog(props: SeriesDialogProps) {
  const { state, chosen, onClose } = props;
  const { t } = useTranslation();
  const { timeZone } = state.home.site.calendar;
  const formats = useFormats(timeZone);
  const series = useSeriesWish(state, chosen);
  const { submit, isPending } = useBooking(props, series);
  const { choice, verdicts, count, choose } = series;
  const asks = statusWhenBooked(chosen.place, state.session) === 'requested';
  const heading = t('series.heading', {
    place: placeName(chosen.place, t),
    times: formats.times(state.choice.slot),
  });
  return (
    <Dialog
      isOpen
      {...{ heading, onClose }}
      actions={
        <>
          <Button onPress={onClose}>{t('series.leave')}</Button>
          <Button
            variant="primary"
            busy={isPending}
            isDisabled={count === 0 || state.live === 'offline'}
            onPress={() => void submit()}
          >
            {t(asks ? 'series.request' : 'series.book', { count, all: verdicts?.length ?? 0 })}
          </Button>
        </>
      }
    >
      <SeriesFields {...{ choice, timeZone }} first={state.choice.day} onChoose={choose} />
      <Verdicts {...{ state, series }} />
    </Dialog>
  );
}
