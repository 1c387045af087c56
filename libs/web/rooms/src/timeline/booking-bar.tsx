import { isSaving } from '@etage/client';
import type { RoomView } from '@etage/contract';
import { PlaceGlyph, type Formats } from '@etage/ui';
import type { TFunction } from 'i18next';
import type { KeyboardEvent } from 'react';
import type { RoomsState } from '../data/rooms-state';
import type { RoomBar } from '../model/room-bars';
import { barText } from '../model/room-words';
import { stretchesOf } from '../model/time-scale';
import { draftOf, slotOfDraft, type Draft } from './draft';

export interface BookingBarProps {
  readonly room: RoomView;
  readonly bar: RoomBar;
  /** Where it is moved to, while it is. */
  readonly draft: Draft | undefined;
  readonly keysOf: (draft: Draft) => (event: KeyboardEvent) => void;
  /** Handed down: a week has thousands of bars, and asking in each costs frames. */
  readonly state: Pick<RoomsState, 'scale' | 'now'>;
  readonly t: TFunction;
  readonly formats: Formats;
}

/** As a part of the scale: below, a bar has no room for a word. */
const WORD = 0.05;

/** A booking of mine takes the focus and is moved; what others have is only looked at. */
function handleOf({ room, bar, draft, keysOf, state, t, formats }: BookingBarProps) {
  const { timeZone } = state.scale;
  const { booking } = bar;
  const held = draft ?? (booking?.mine ? draftOf(booking, room, timeZone) : undefined);
  if (!booking || !held || isSaving(booking.bookingId)) return undefined;
  if (new Date(booking.endsAt) <= state.now) return undefined;
  return {
    role: 'slider',
    tabIndex: 0,
    'data-booking': booking.bookingId,
    'data-grip': 'window',
    'aria-label': t('rooms.bar.mine', {
      name: [booking.title, held.room.name].filter(Boolean).join(', '),
    }),
    'aria-valuemin': 0,
    'aria-valuemax': 1440,
    'aria-valuenow': held.minutes.startsAt,
    'aria-valuetext': `${formats.slot(slotOfDraft(held, timeZone))}, ${held.room.name}`,
    'aria-describedby': 'rooms-bar-keys',
    onKeyDown: keysOf(held),
  };
}

/** Something that holds a room, in the colours, shapes and words of the plan. */
export function BookingBar(props: BookingBarProps) {
  const { bar, state, t, formats } = props;
  const handle = handleOf(props);
  const text = barText(bar, t);
  // Beside the star a word that says no more needs more room.
  const wordFrom = bar.state === 'mine' && !bar.booking?.title ? 2 * WORD : WORD;
  const look = bar.desks === undefined ? bar.state : 'desks';
  return stretchesOf(bar.slot, state.scale).map(({ left, width, share }, index) => (
    <div
      key={left}
      className={`rooms-bar rooms-bar-${look}`}
      data-bar={bar.state}
      title={`${formats.times(bar.slot)} ${text}`}
      style={{ left, width }}
      {...(index === 0 ? handle : undefined)}
    >
      {bar.state === 'mine' && share > WORD && <PlaceGlyph state="mine" size={12} />}
      {share > wordFrom && <span>{text}</span>}
      {handle && index === 0 && (
        <>
          <i className="rooms-bar-edge" data-grip="start" />
          <i className="rooms-bar-edge" data-grip="end" />
        </>
      )}
    </div>
  ));
}
