import {
  statusWhenBooked,
  type BookingStatus,
  type PlaceId,
  type Rejection,
  type Slot,
} from '@etage/domain';
import { Button, Notice, useFormats } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { BookingActions } from '../data/use-booking-actions';
import { usePreview } from '../data/use-preview';
import type { FloorPlace } from '../model/floor-places';
import { BookForAction } from '../team/book-for-action';
import { freeItems } from '../model/free-items';
import { SeriesAction } from '../series/series-action';
import { BookedWith } from './booked-with';
import { HeldAction } from './held-action';
import { ReplacementAction } from './replacement-action';
import { ItemChoice } from './item-choice';
import { WhyNot } from './why-not';

export interface PlaceActionProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  readonly booking: BookingActions;
  readonly onSelect: (placeId: PlaceId | null) => void;
}

const cancelWord = (status: BookingStatus | undefined) => {
  if (status === 'held') return 'waiting.decline';
  return status === 'requested' ? 'booking.cancelRequest' : 'floor.panel.cancel';
};

interface MainButtonProps extends Omit<PlaceActionProps, 'onSelect'> {
  readonly itemIds: readonly PlaceId[];
}

/** The one button: books, or cancels what is mine. It is the same element, so the focus stays on it. */
function MainButton({ state, chosen, booking, itemIds }: MainButtonProps) {
  const { t } = useTranslation();
  const { choice, home, live, session } = state;
  const formats = useFormats(home.site.calendar.timeZone);
  const { place, mine, saving } = chosen;
  const [weekday] = formats.day(choice.day).split(',');
  const slot = `${weekday}, ${formats.times(choice.slot)}`;
  const act = (): void => {
    if (saving || booking.isPending) return;
    if (mine) booking.cancel(chosen, mine);
    else booking.book(chosen, choice.slot, itemIds);
  };
  const asks = statusWhenBooked(place, session) === 'requested';
  const bookText = t(asks ? 'floor.panel.request' : 'floor.panel.book', { slot });
  const cancelText = t(cancelWord(mine?.status));
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

/** The main button, and before it what can be booked along, or was. */
function BookHere(props: Omit<MainButtonProps, 'itemIds'>) {
  const [chosenIds, setChosenIds] = useState<readonly PlaceId[]>([]);
  const items = props.chosen.mine ? [] : freeItems(props.chosen, props.state.places);
  const itemIds = chosenIds.filter((id) => items.some(({ place }) => place.placeId === id));
  return (
    <>
      <BookedWith {...props} />
      {items.length > 0 && <ItemChoice items={items} chosen={itemIds} onChoose={setChosenIds} />}
      <MainButton {...props} itemIds={itemIds} />
    </>
  );
}

/** What was refused last, if it was this place at this time. */
const refusalHere = ({ refusal }: BookingActions, placeId: PlaceId, { startsAt }: Slot) =>
  refusal?.placeId === placeId && refusal.slot.startsAt.getTime() === startsAt.getTime()
    ? refusal
    : null;

/** Book, cancel, or why not. */
export function PlaceAction({ state, chosen, booking, onSelect }: PlaceActionProps) {
  const { t } = useTranslation();
  const preview = usePreview(state, chosen);
  const { place, mine } = chosen;
  const refused = refusalHere(booking, place.placeId, state.choice.slot);
  const canBook = preview.rejections.length === 0;
  return (
    <div className="floor-panel-action">
      {state.live === 'offline' && <Notice tone="warn">{t('floor.panel.offline')}</Notice>}
      <ReplacementAction {...{ state, chosen, booking }} />
      <HeldAction {...{ state, chosen, booking }} />
      {(mine ?? canBook) && <BookHere {...{ state, chosen, booking }} />}
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
