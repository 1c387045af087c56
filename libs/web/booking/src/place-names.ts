import type { BookingView } from '@etage/contract';
import type { TFunction } from 'i18next';

/** What a place is called on its own and within a sentence: `Desk 203-2`, `Cancel booking of desk 203-2`. */
export function placeNames({ kind, code, name }: BookingView['place'], t: TFunction) {
  if (kind === 'desk') {
    return {
      alone: t('floor.place.desk', { code }),
      within: t('floor.place.deskWithin', { code }),
    };
  }
  const named = t('floor.place.room', { name: name || t(`placeKind.${kind}`), code });
  return { alone: named, within: named };
}
