import { useKeepWeekPattern, useWeekPattern } from '@etage/client';
import type { BookingView, WeekPatternView, WeekView } from '@etage/contract';
import { Button, Dialog, problemText, showToast, Skeleton, useWording } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftsOfPattern, draftsOfWeek, usualDaysOf, type UsualDayDraft } from './usual-day-draft';
import { UsualDayRow } from './usual-day-row';

export interface UsualWeekDialogProps {
  /** The week that is looked at, from which it can be taken over. */
  readonly week: WeekView;
  readonly bookings: readonly BookingView[];
  readonly onClose: () => void;
}

interface FormProps extends UsualWeekDialogProps {
  readonly pattern: WeekPatternView;
}

function UsualWeekForm({ week, bookings, pattern, onClose }: FormProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { mutateAsync, isPending } = useKeepWeekPattern();
  const [drafts, setDrafts] = useState(() =>
    pattern.days.length > 0 ? draftsOfPattern(pattern.days) : draftsOfWeek(week, bookings),
  );
  const change = (changed: UsualDayDraft): void => {
    setDrafts((all) => all.map((one) => (one.weekday === changed.weekday ? changed : one)));
  };
  const keep = async (): Promise<void> => {
    try {
      await mutateAsync(usualDaysOf(drafts));
      showToast({ tone: 'ok', text: t('week.patternKept') });
      onClose();
    } catch (error) {
      showToast({ tone: 'danger', text: problemText(error, wording) });
    }
  };
  return (
    <>
      <p>{t('week.patternHint')}</p>
      <div className="week-usual-days">
        {drafts.map((draft) => (
          <UsualDayRow key={draft.weekday} draft={draft} onChange={change} />
        ))}
      </div>
      <footer className="ui-dialog-actions">
        <Button
          variant="quiet"
          onPress={() => {
            setDrafts(draftsOfWeek(week, bookings));
          }}
        >
          {t('week.takeOver')}
        </Button>
        <Button onPress={onClose}>{t('week.leavePattern')}</Button>
        <Button variant="primary" busy={isPending} onPress={() => void keep()}>
          {t('week.keepPattern')}
        </Button>
      </footer>
    </>
  );
}

/** My usual week, weekday by weekday. Nothing is booked by that. */
export function UsualWeekDialog(props: UsualWeekDialogProps) {
  const { t } = useTranslation();
  const pattern = useWeekPattern();
  const wording = useWording();
  return (
    <Dialog isOpen heading={t('week.patternHeading')} onClose={props.onClose}>
      {pattern.data ? (
        <UsualWeekForm {...props} pattern={pattern.data} />
      ) : pattern.error ? (
        <p>{problemText(pattern.error, wording)}</p>
      ) : (
        <Skeleton lines={5} />
      )}
    </Dialog>
  );
}
