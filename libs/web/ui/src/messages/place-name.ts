import type { PlaceView } from '@etage/contract';
import type { TFunction } from 'i18next';

export type Named = Pick<PlaceView, 'kind' | 'code' | 'name'>;

/** What a place is called on its own: `Platz 203-3`, `Besprechung Rhein 205`. */
export const placeName = ({ kind, code, name }: Named, t: TFunction): string =>
  kind === 'desk' ? t('place.desk', { code }) : t('place.named', { name, code });

/** The same within a sentence: `Book desk 203-3 nearby`. */
export const placeNameWithin = (place: Named, t: TFunction): string =>
  place.kind === 'desk' ? t('place.deskWithin', { code: place.code }) : placeName(place, t);
