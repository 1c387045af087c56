import { Button, untilText, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { PlaceActionProps } from './place-action';

/** Takes what is held for me; until when that is possible stands above. */
export function HeldAction({ state, chosen, booking }: Omit<PlaceActionProps, 'onSelect'>) {
  const { t } = useTranslation();
  const { timeZone } = state.home.site.calendar;
  const formats = useFormats(timeZone);
  const { mine } = chosen;
  if (mine?.status !== 'held') return null;
  const held = state.myBookings.find(({ bookingId }) => bookingId === mine.bookingId);
  const until =
    held?.heldUntil && untilText(new Date(held.heldUntil), { ...state, timeZone }, formats);
  const isReplacement = held?.replaces !== undefined;
  return (
    <>
      {until && (
        <p className="floor-panel-note">
          {t(isReplacement ? 'replacement.note' : 'waiting.heldNote', { until })}
        </p>
      )}
      <Button
        wide
        variant="primary"
        isDisabled={state.live === 'offline'}
        onPress={() => {
          booking.waiting.confirm(mine.bookingId);
        }}
      >
        {t(isReplacement ? 'replacement.take' : 'waiting.confirm')}
      </Button>
    </>
  );
}
