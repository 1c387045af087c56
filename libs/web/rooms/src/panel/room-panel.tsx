import type { FoundRoom, RoomView } from '@etage/contract';
import { bookingModeOf, managesPlaces } from '@etage/domain';
import { ButtonLink, DialogButton, IconButton, roomName, StateSign, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';
import { offerText } from '../model/room-words';
import { whereText } from '../model/where-text';
import { AnswerAction, AnswerReasons } from './answer';
import { BookButton } from './book-button';
import { BookingModeDialog } from './booking-mode-dialog';
import { MyBookingsHere } from './my-bookings-here';
import { RoomBusyTimes } from './room-busy-times';
import { RoomFacts } from './room-facts';
import { isHeldByMe, roomState } from '../model/room-state';

/** The first room that fits instead. */
function Instead() {
  const { t } = useTranslation();
  const { state } = useRooms();
  const fitting = state.answers.find(({ fits }) => fits);
  const room = state.rooms.find(({ placeId }) => placeId === fitting?.placeId);
  if (!room) return null;
  return (
    <div className="rooms-instead">
      <p>{t('rooms.instead', { room: roomName(room, t) })}</p>
      <BookButton {...{ room }} slot={state.choice.slot} />
    </div>
  );
}

/** Why it cannot be had at the time that is looked for, when it can, and what would do instead. */
function WhyNot({ room, found }: { readonly room: RoomView; readonly found: FoundRoom }) {
  const { t } = useTranslation();
  return (
    <section className="rooms-why">
      <h3>{t('rooms.whyNot')}</h3>
      <blockquote>
        <AnswerReasons found={found} />
      </blockquote>
      <AnswerAction {...{ room, found }} variant="secondary" />
      <Instead />
    </section>
  );
}

/** The time that is looked for: one press, or why not. */
function Wanted({ room }: { readonly room: RoomView }) {
  const { t } = useTranslation();
  const { state } = useRooms();
  const formats = useFormats(state.scale.timeZone);
  const found = state.found.get(room.placeId);
  const mode = bookingModeOf(room);
  const held = roomState(room, state);
  const isMine = isHeldByMe(room, state);
  if (mode === 'none') return <p className="rooms-note">{t('rooms.sitDownAnywhere')}</p>;
  return (
    <>
      {mode === 'regular' && (
        <StateSign
          look="pill"
          state={held}
          {...(held === 'free'
            ? { text: t('floor.place.freeAllSlot', { times: formats.times(state.choice.slot) }) }
            : {})}
        />
      )}
      {found && (found.fits || mode === 'light') && (
        <AnswerAction {...{ room, found }} variant="primary" />
      )}
      {found && !found.fits && mode === 'regular' && !isMine && <WhyNot {...{ room, found }} />}
    </>
  );
}

function PanelHead({ room }: { readonly room: RoomView }) {
  const { t } = useTranslation();
  const { state, onSearch } = useRooms();
  const formats = useFormats(state.scale.timeZone);
  return (
    <header className="rooms-panel-head">
      <h2 className="rooms-panel-heading">{roomName(room, t)}</h2>
      <IconButton
        icon="close"
        label={t('common.close')}
        onPress={() => {
          onSearch({ room: undefined });
        }}
      />
      <p className="rooms-panel-sub">
        {offerText(room, t, formats)} · {whereText(room, state.site, t)}
      </p>
    </header>
  );
}

/** The chosen room. */
export function RoomPanel({ room }: { readonly room: RoomView }) {
  const { t } = useTranslation();
  const { state, planHref } = useRooms();
  const { day, days } = state.choice;
  const formats = useFormats(state.scale.timeZone);
  const busy = days.length > 1 ? 'rooms.busyWeek' : 'rooms.busyDay';
  return (
    <div className="rooms-panel-body">
      <PanelHead room={room} />
      <Wanted room={room} />
      <MyBookingsHere room={room} />
      <section>
        <h3>{t(busy, { day: formats.day(day) })}</h3>
        <RoomBusyTimes room={room} />
      </section>
      <RoomFacts room={room} />
      <div className="rooms-panel-more">
        <ButtonLink href={planHref(room, day)} variant="quiet" icon="plan">
          {t('rooms.toPlan')}
        </ButtonLink>
        {managesPlaces(state.session.roles) && (
          <DialogButton variant="quiet" icon="clock" label={t('rooms.setMode')}>
            {(onClose) => <BookingModeDialog {...{ room, onClose }} />}
          </DialogButton>
        )}
      </div>
    </div>
  );
}
