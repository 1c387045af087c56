import type { RoomView } from '@etage/contract';
import { bookingModeOf, formalityOf, type EquipmentKind } from '@etage/domain';
import type { Formats } from '@etage/ui';
import type { TFunction } from 'i18next';
import type { RoomBar } from './room-bars';

/** What people choose a room by, in the order in which it is told. */
const TOLD = ['camera', 'digital-whiteboard'] as const satisfies readonly EquipmentKind[];

/** That it is informal, and what it takes to have it. */
function informalText(room: RoomView, t: TFunction, formats: Formats): string | undefined {
  if (formalityOf(room.use) !== 'informal') return undefined;
  const mode = bookingModeOf(room);
  const most = formats.duration(room.lightMinutes ?? 0);
  return t(`rooms.informal.${mode}`, { most });
}

/** What it offers, in a line: `8 P · Kamera · stufenlos`. */
export function offerText(room: RoomView, t: TFunction, formats: Formats): string {
  const informal = informalText(room, t, formats);
  if (informal) return informal;
  const kinds = TOLD.filter((kind) => room.equipment.some((item) => item.kind === kind));
  return [
    t('rooms.seats', { count: room.capacity }),
    ...kinds.map((kind) => t(`rooms.wish.${kind}`)),
    ...(room.accessible ? [t('rooms.wish.accessible')] : []),
  ].join(' · ');
}

/** What a bar is called: a meeting by its title or person where those may be known, else by its state. */
export function barText({ state, booking, desks, note }: RoomBar, t: TFunction): string {
  if (desks !== undefined) return t('rooms.bar.desks', { count: desks });
  if (state === 'reserved' && note) return t('rooms.bar.reserved', { unit: note });
  if (state === 'closed' && note)
    return t(`closureReason.${note as 'defect'}`, { defaultValue: note });
  const word: string = t(`placeState.${state}`);
  return booking?.title ?? (booking?.mine ? undefined : booking?.person?.displayName) ?? word;
}

/** The same with its time and its state in words, for those who do not see it. */
export function barInWords(bar: RoomBar, t: TFunction, formats: Formats): string {
  const text = barText(bar, t);
  const state: string = t(`placeState.${bar.state}`);
  const named = text === state || bar.desks !== undefined ? text : `${state}, ${text}`;
  return bar.state === 'reserved' ? text : `${formats.times(bar.slot)} ${named}`;
}
