import type { RoomView } from '@etage/contract';
import { hoursOf } from '@etage/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';
import { slotOfDraft, type Draft } from './draft';
import type { Point } from './dragged-draft';
import { TimelineHead } from './timeline-head';
import { ROW_HEIGHT, TimelineRows } from './timeline-rows';
import { useDraftKeys } from './use-draft-keys';
import { useRowKeys } from './use-row-keys';
import { useTimelineDrag } from './use-timeline-drag';
import './room-timeline.css';

/** In CSS pixels, as in the style sheet. */
const HEAD = 36;

/** What a drag or a press comes to. */
function useDrops(onDraft: (draft: Draft | null) => void) {
  const { state, onSearch, actions } = useRooms();
  const { scale, choice, site } = state;
  const onDrop = (draft: Draft): void => {
    const { booking, from, room, day, minutes } = draft;
    onDraft(null);
    if (booking) actions.move(booking, from, room, slotOfDraft(draft, scale.timeZone));
    else onSearch({ room: room.placeId, day, ...minutes });
  };
  const onPress = (room: RoomView, { day, minute }: Point, isOnBar: boolean): void => {
    if (isOnBar) {
      onSearch({ room: room.placeId });
      return;
    }
    const { closesAt } = hoursOf(site.calendar, day);
    const length = choice.minutes.endsAt - choice.minutes.startsAt;
    const startsAt = Math.floor(minute / 30) * 30;
    onSearch({
      ...{ room: room.placeId, day, startsAt },
      endsAt: Math.min(startsAt + length, closesAt),
    });
  };
  return { onDraft, onDrop, onPress };
}

/** The row that Tab comes to: the chosen room, or where the keys were last. */
function useActiveRow(rooms: readonly RoomView[], selected: number) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [wanted, setWanted] = useState<number | null>(null);
  const goTo = (index: number): void => {
    const element = box.current;
    if (element) {
      const top = index * ROW_HEIGHT;
      const room = element.clientHeight - HEAD - ROW_HEIGHT;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top > element.scrollTop + room) element.scrollTop = top - room;
    }
    setActive(index);
    setWanted(index);
  };
  const onBlur = (): void => {
    setWanted(null);
  };
  const tabStop = selected >= 0 ? selected : Math.min(active, rooms.length - 1);
  return { box, goTo, onBlur, wanted, tabStop: wanted ?? tabStop };
}

/** Rows of rooms by columns of time. */
export function RoomTimeline() {
  const { t } = useTranslation();
  const { state } = useRooms();
  const { rooms, selectedId } = state;
  const [draft, setDraft] = useState<Draft | null>(null);
  const drops = useDrops(setDraft);
  const drag = useTimelineDrag(drops);
  const keysOf = useDraftKeys(drops);
  const selected = rooms.findIndex(({ placeId }) => placeId === selectedId);
  const { box, goTo, onBlur, wanted, tabStop } = useActiveRow(rooms, selected);
  const onKeys = useRowKeys(goTo);
  return (
    <div
      ref={box}
      className="rooms-timeline"
      role="grid"
      aria-label={t('rooms.timeline')}
      aria-rowcount={rooms.length + 1}
      aria-busy={state.busy}
      data-look={state.choice.look}
      data-dragging={draft ? true : undefined}
      onBlur={onBlur}
      {...drag}
    >
      <TimelineHead />
      <TimelineRows {...{ box, tabStop, wanted, draft, onKeys, keysOf }} />
    </div>
  );
}
