import { Button, untilText, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { PlaceActionProps } from './place-action';

/** Takes what is held for me in the stead of the place on which I look, as it is closed. */
export function ReplacementAction({ state, chosen, booking }: Omit<PlaceActionProps, 'onSelect'>) {
  const { t } = useTranslation();
  const { timeZone } = state.home.site.calendar;
  const formats = useFormats(timeZone);
  const offer = state.myBookings.find(
    ({ status, replaces }) =>
      status === 'held' && replaces !== undefined && replaces === chosen.mine?.bookingId,
  );
  if (!offer?.heldUntil) return null;
  const until = untilText(new Date(offer.heldUntil), { ...state, timeZone }, formats);
  const { code } = offer.place;
  return (
    <>
      <p className="floor-panel-note">{t('replacement.heldNote', { code, until })}</p>
      <Button
        wide
        variant="primary"
        isDisabled={state.live === 'offline'}
        onPress={() => {
          booking.waiting.confirm(offer.bookingId);
        }}
      >
        {t('replacement.takeCode', { code })}
      </Button>
    </>
  );
}
