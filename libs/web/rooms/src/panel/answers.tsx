import type { FoundRoom, RoomView } from '@etage/contract';
import { bookingModeOf } from '@etage/domain';
import { Button, EmptyState, useFormats } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';
import { Answer } from './answer';

/** Rooms that fit shown before one asks for all: near misses stay in sight. */
const FITS = 4;
/** Near misses shown before one asks for more of the need to be let go. */
const MISSES = 8;

interface Pair {
  readonly room: RoomView;
  readonly found: FoundRoom;
}

/** What fits, what nearly does, and where one simply sits down. */
function useGroups() {
  const { state } = useRooms();
  const rooms = new Map(state.rooms.map((room) => [room.placeId, room]));
  const pairs = state.answers.flatMap((found): Pair[] => {
    const room = rooms.get(found.placeId);
    return room ? [{ room, found }] : [];
  });
  const regular = pairs.filter(({ room }) => bookingModeOf(room) === 'regular');
  return {
    fitting: regular.filter(({ found }) => found.fits),
    near: regular.filter(({ found }) => !found.fits),
    informal: pairs.filter(({ room }) => bookingModeOf(room) !== 'regular'),
  };
}

function Group({ heading, pairs }: { readonly heading: string; readonly pairs: readonly Pair[] }) {
  if (pairs.length === 0) return null;
  return (
    <section className="rooms-answer-group">
      <h2 className="rooms-answers-sub">{heading}</h2>
      <ul className="rooms-answer-list">
        {pairs.map((pair) => (
          <Answer key={pair.room.placeId} {...pair} />
        ))}
      </ul>
    </section>
  );
}

function NothingFits() {
  const { t } = useTranslation();
  const { search, onSearch } = useRooms();
  const asks = search.wishes !== undefined || search.people !== 1;
  return (
    <EmptyState
      icon="room"
      heading={t('rooms.nothingFits')}
      action={
        asks ? (
          <Button
            onPress={() => {
              onSearch({ wishes: undefined, people: 1 });
            }}
          >
            {t('rooms.forgetWishes')}
          </Button>
        ) : undefined
      }
    >
      {t('rooms.nothingFitsNext')}
    </EmptyState>
  );
}

/** The answer to the need: rooms that fit first, one press from being booked. */
export function Answers() {
  const { t } = useTranslation();
  const { state } = useRooms();
  const formats = useFormats(state.scale.timeZone);
  const { fitting, near, informal } = useGroups();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? fitting : fitting.slice(0, FITS);
  return (
    <div className="rooms-answers" aria-busy={state.busy}>
      <header>
        <h2 className="rooms-panel-heading">{t('rooms.fitHeading', { count: fitting.length })}</h2>
        <p className="rooms-panel-sub">{formats.slot(state.choice.slot)}</p>
      </header>
      {fitting.length === 0 && !state.busy && <NothingFits />}
      <ul className="rooms-answer-list" aria-label={t('rooms.fittingLabel')}>
        {shown.map(({ room, found }, index) => (
          <Answer
            key={room.placeId}
            {...{ room, found }}
            variant={index === 0 ? 'primary' : 'secondary'}
          />
        ))}
      </ul>
      {shown.length < fitting.length && (
        <Button
          variant="quiet"
          onPress={() => {
            setShowsAll(true);
          }}
        >
          {t('rooms.moreFit', { count: fitting.length - shown.length })}
        </Button>
      )}
      <Group heading={t('rooms.near')} pairs={near.slice(0, MISSES)} />
      <Group heading={t('rooms.informalHeading')} pairs={informal} />
    </div>
  );
}
