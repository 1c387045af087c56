import { statusWhenBooked, type PlaceId, type Rejection } from '@etage/domain';
import { Button, Notice, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { BookingActions } from '../data/use-booking-actions';
import { usePreview } from '../data/use-preview';
import type { FloorPlace } from '../model/floor-places';
import { BookForAction } from '../team/book-for-action';
import { SeriesAction } from '../series/series-action';
import { WhyNot } from './why-not';

export interface PlaceActionProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  readonly booking: BookingActions;
  readonly onSelect: (placeId: PlaceId | null) => void;
}

/** The one button: books, or cancels what is mine. It is the same element, so the focus stays on it. */
function MainButton({ state, chosen, booking }: Omit<PlaceActionProps, 'onSelect'>) {
  const { t } = useTranslation();
  const { choice, home, live, session } = state;
  const formats = useFormats(home.site.calendar.timeZone);
  const { place, mine, saving } = chosen;
  const [weekday] = formats.day(choice.day).split(',');
  const slot = `${weekday}, ${formats.times(choice.slot)}`;
  const act = (): void => {
    if (saving || booking.isPending) return;
    if (mine) booking.cancel(chosen, mine);
    else booking.book(chosen, choice.slot);
  };
  const asks = statusWhenBooked(place, session) === 'requested';
  const bookText = t(asks ? 'floor.panel.request' : 'floor.panel.book', { slot });
  const cancelText = t(
    mine?.status === 'requested' ? 'booking.cancelRequest' : 'floor.panel.cancel',
  );
  return (
    <Button
      wide
      variant={mine ? 'secondary' : 'primary'}
      isDisabled={live === 'offline'}
      onPress={act}
    >
      {mine ? cancelText : bookText}
    </Button>
  );
}

type OtherWaysProps = Omit<PlaceActionProps, 'onSelect'> & {
  readonly rejections: readonly Rejection[];
};

/** To have it for somebody else, or every week. */
function OtherWays({ state, chosen, booking, rejections }: OtherWaysProps) {
  // That I sit elsewhere already keeps nobody else from this place.
  const isFreeForOthers = rejections.every(({ code }) => code === 'person-already-booked');
  const isOnlyTaken = rejections.every(({ code }) => code === 'place-taken');
  return (
    <>
      {isFreeForOthers && <BookForAction {...{ state, chosen, booking }} />}
      {isOnlyTaken && <SeriesAction {...{ state, chosen }} />}
    </>
  );
}

/** Book, cancel, or why not. */
export function PlaceAction({ state, chosen, booking, onSelect }: PlaceActionProps) {
  const { t } = useTranslation();
  const preview = usePreview(state, chosen);
  const { place, mine } = chosen;
  const { refusal } = booking;
  const isAboutThis =
    refusal?.placeId === place.placeId &&
    refusal.slot.startsAt.getTime() === state.choice.slot.startsAt.getTime();
  const refused = isAboutThis ? refusal : null;
  const canBook = preview.rejections.length === 0;
  return (
    <div className="floor-panel-action">
      {state.live === 'offline' && <Notice tone="warn">{t('floor.panel.offline')}</Notice>}
      {(mine ?? canBook) && <MainButton {...{ state, chosen, booking }} />}
      {!mine && canBook && statusWhenBooked(place, state.session) === 'requested' && (
        <p className="floor-panel-note">{t('floor.panel.needsApproval')}</p>
      )}
      {!mine && (refused || !canBook) && (
        <WhyNot {...{ state, chosen, booking, onSelect, preview, refused }} />
      )}
      {!mine && <OtherWays {...{ state, chosen, booking }} rejections={preview.rejections} />}
    </div>
  );
}
