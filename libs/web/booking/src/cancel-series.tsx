import type { SeriesId } from '@etage/domain';
import { Button, Menu } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useCancelTogetherHere } from './use-cancel-together-here';

interface CancelSeriesProps {
  readonly seriesId: SeriesId;
  readonly startsAt: string;
  readonly words: { readonly place: string; readonly slot: string };
  readonly cancelThis: () => void;
  /** Rows are about to vanish and the focus needs another home. */
  readonly onCancel: () => void;
}

/** Cancels this date of a series, this and those that follow, or all that are left. */
export function CancelSeries(props: CancelSeriesProps) {
  const { seriesId, startsAt, words, cancelThis, onCancel } = props;
  const { t } = useTranslation();
  const cancel = useCancelTogetherHere();
  const from = (first?: string) => (): void => {
    onCancel();
    void cancel({ seriesId, ...(first ? { startsAt: first } : {}) });
  };
  const label = t('bookings.cancelLabel', words);
  const items = [
    { id: 'one', label: t('series.cancel.one'), onAction: cancelThis },
    { id: 'following', label: t('series.cancel.following'), onAction: from(startsAt) },
    { id: 'all', label: t('series.cancel.all'), onAction: from() },
  ];
  return (
    <Menu
      label={label}
      sections={[{ id: 'cancel', heading: t('bookings.cancel'), items }]}
      trigger={
        <Button variant="danger" aria-label={label}>
          {t('bookings.cancel')} …
        </Button>
      }
    />
  );
}
