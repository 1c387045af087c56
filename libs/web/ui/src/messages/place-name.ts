import type { PlaceView } from '@etage/contract';
import type { TFunction } from 'i18next';
import { roomName } from './room-name';

/** Its use where it is known: a room that a drawing gives no name is called after it. */
export type Named = Pick<PlaceView, 'kind' | 'code' | 'name'> & Partial<Pick<PlaceView, 'use'>>;

/** What a place is called on its own: `Platz 203-3`, `Besprechung Rhein 205`. */
export const placeName = (place: Named, t: TFunction): string => {
  const { kind, code } = place;
  if (kind === 'desk') return t('place.desk', { code });
  return t('place.named', { name: roomName(place, t) || t(`placeKind.${kind}`), code });
};

/** The same within a sentence: `Book desk 203-3 nearby`. */
export const placeNameWithin = (place: Named, t: TFunction): string =>
  place.kind === 'desk' ? t('place.deskWithin', { code: place.code }) : placeName(place, t);
