import type { BookingView } from '@etage/contract';
import { siteDayOf } from '@etage/domain';
import { Button, Dialog, TextField } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelledBy, daysOff } from './days-off';
import { useCancelTogetherHere } from './use-cancel-together-here';

export interface DaysOffDialogProps {
  readonly bookings: readonly BookingView[];
  readonly now: Date;
  readonly timeZone: string;
  readonly onClose: () => void;
}

/** From when until when somebody is away; says how many bookings go before they do. */
export function DaysOffDialog({ bookings, now, timeZone, onClose }: DaysOffDialogProps) {
  const { t } = useTranslation();
  const cancel = useCancelTogetherHere();
  const today = siteDayOf(now, timeZone);
  const [first, setFirst] = useState<string>(today);
  const [last, setLast] = useState<string>(today);
  const span = daysOff(first, last, timeZone);
  const count = span ? cancelledBy(bookings, span, now).length : 0;
  return (
    <Dialog
      isOpen
      heading={t('daysOff.heading')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('daysOff.leave')}</Button>
          <Button
            variant="danger"
            isDisabled={!span || count === 0}
            onPress={() => {
              if (span) void cancel({ span });
              onClose();
            }}
          >
            {t('daysOff.cancel', { count })}
          </Button>
        </>
      }
    >
      <p>{t('daysOff.hint')}</p>
      <div className="bookings-days-off">
        <TextField type="date" label={t('daysOff.first')} value={first} onChange={setFirst} />
        <TextField
          type="date"
          label={t('daysOff.last')}
          value={last}
          onChange={setLast}
          isInvalid={!span}
          errorMessage={t('daysOff.order')}
        />
      </div>
      {span && count === 0 && <p role="status">{t('daysOff.none')}</p>}
    </Dialog>
  );
}
