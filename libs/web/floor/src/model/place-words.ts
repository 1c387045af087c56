import type { EquipmentView, PlaceView } from '@etage/contract';
import type { Slot } from '@etage/domain';
import { roomName, type Formats } from '@etage/ui';
import type { TFunction } from 'i18next';
import type { FloorPlace } from './floor-places';
import { offText } from './off-text';

/** Whom a place is kept for, as far as one may know: a unit, or some person. */
export const keptText = ({ reservedFor, assigned }: PlaceView, t: TFunction): string =>
  reservedFor && assigned === 'no'
    ? t('floor.panel.dayReservedFor', { unit: reservedFor.name })
    : t('floor.place.assigned');

/** Of a place that is free in part, the part in as few words as possible. */
function partText(part: Slot, slot: Slot, t: TFunction, formats: Formats): string {
  if (part.startsAt <= slot.startsAt) {
    return t('floor.place.freeUntil', { time: formats.time(part.endsAt) });
  }
  return part.endsAt >= slot.endsAt
    ? t('floor.place.freeFrom', { time: formats.time(part.startsAt) })
    : formats.times(part);
}

/** What a row says of the state: `frei`, `bis 13:00`, `Team Altstadt`. */
export function stateText(
  { state, saving, freePart, place, offDay, offReason }: FloorPlace,
  slot: Slot,
  t: TFunction,
  formats: Formats,
): string {
  if (saving) return t('floor.place.saving');
  if (offDay) return offText(offReason, t);
  if (state === 'partly-free' && freePart) return partText(freePart, slot, t, formats);
  if (state === 'reserved') {
    return place.assigned === 'no' && place.reservedFor
      ? place.reservedFor.name
      : keptText(place, t);
  }
  return t(`placeState.${state}`);
}

function dockText({ kind, connector, watts }: EquipmentView, t: TFunction): string[] {
  return kind === 'dock' && connector !== null && watts !== null
    ? [t('floor.place.dockShort', { connector: t(`connector.${connector}`), watts })]
    : [];
}

function deskFeatures({ place, room }: FloorPlace, t: TFunction): string[] {
  const screens = place.equipment.filter(({ kind }) => kind === 'screen').length;
  return [
    ...(room ? [roomName(room, t)] : []),
    ...place.equipment.flatMap((item) => dockText(item, t)),
    ...(screens > 0 ? [t('floor.place.screens', { count: screens })] : []),
    ...(place.heightAdjustable ? [t('floor.filter.height-adjustable')] : []),
  ];
}

const kindsOf = ({ place }: FloorPlace, t: TFunction): string[] =>
  [...new Set(place.equipment.map(({ kind }) => kind))].map((kind) => t(`equipmentKind.${kind}`));

/** What a room is for, unless its name says so already. */
function purposeOf({ name, use }: PlaceView, t: TFunction): string[] {
  const word = use && t(`roomUse.${use}`);
  return word && !name.toLowerCase().includes(word.toLowerCase()) ? [word] : [];
}

const roomFeatures = (one: FloorPlace, t: TFunction): string[] => [
  ...purposeOf(one.place, t),
  t('floor.place.seats', { count: one.place.capacity }),
  ...kindsOf(one, t),
];

/** Nobody sits on a device. */
const deviceText = (one: FloorPlace, t: TFunction): string =>
  [t('placeKind.equipment'), ...kindsOf(one, t)].join('\u00a0· ');

/** What a row says of the equipment, most telling first. */
export function featureText(floorPlace: FloorPlace, t: TFunction): string {
  const { kind, quiet, accessible, slotMode } = floorPlace.place;
  if (kind === 'equipment') return deviceText(floorPlace, t);
  const features = kind === 'desk' ? deskFeatures(floorPlace, t) : roomFeatures(floorPlace, t);
  return [
    ...features,
    ...(quiet ? [t('floor.filter.quiet')] : []),
    ...(accessible ? [t('floor.filter.accessible')] : []),
    ...(slotMode === 'free-hours' ? [] : [t(`slotMode.${slotMode}`)]),
  ].join('\u00a0· ');
}
