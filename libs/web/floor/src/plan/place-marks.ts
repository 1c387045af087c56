import type { PlaceMark } from '@etage/canvas';
import type { Slot } from '@etage/domain';
import type { ElementId } from '@etage/floorplan';
import type { Formats } from '@etage/ui';
import type { TFunction } from 'i18next';
import type { FloorPlace } from '../model/floor-places';
import { stateText } from '../model/place-words';

/** Which words a room gets: in full, and shorter where it is small. */
function captionsOf(one: FloorPlace, slot: Slot, t: TFunction, formats: Formats) {
  if (one.place.kind !== 'room' || one.offDay) return {};
  const caption = captionOf(one, slot, t, formats);
  return one.freePart ? { caption, shortCaption: stateText(one, slot, t, formats) } : { caption };
}

/** On the table of a room stands when it is free, not only that it partly is. */
function captionOf(one: FloorPlace, slot: Slot, t: TFunction, formats: Formats): string {
  const { freePart } = one;
  if (!freePart) return stateText(one, slot, t, formats);
  if (freePart.startsAt <= slot.startsAt) {
    return t('floor.place.roomFreeUntil', { time: formats.time(freePart.endsAt) });
  }
  return freePart.endsAt >= slot.endsAt
    ? t('floor.place.roomFreeFrom', { time: formats.time(freePart.startsAt) })
    : t('floor.place.roomFreeBetween', { times: formats.times(freePart) });
}

/** What the canvas draws of each place, in the order of the plan. */
export const placeMarks = (
  places: readonly FloorPlace[],
  slot: Slot,
  t: TFunction,
  formats: Formats,
): PlaceMark[] =>
  places.flatMap((one) => {
    const { placeId, elementId, code } = one.place;
    if (elementId === null) return [];
    return {
      ...{ placeId, code, state: one.state, saving: one.saving },
      elementId: elementId as ElementId,
      // What is mine is found whatever else is looked for.
      muted: !one.mine && (one.misses.length > 0 || one.offDay),
      ...(one.person ? { initials: one.person.initials } : {}),
      ...captionsOf(one, slot, t, formats),
    };
  });
