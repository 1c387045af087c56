import type { Rejection } from '@etage/domain';
import type { TFunction } from 'i18next';

/** In a word or two why something free cannot be had: over, a holiday, a weekend, too short. */
export function offText(reason: Rejection | undefined, t: TFunction): string {
  switch (reason?.code) {
    case 'in-the-past':
      return t('floor.place.past');
    case 'public-holiday':
      return t('floor.place.holiday');
    case 'outside-frame-hours':
      return reason.opensAt === null ? t('floor.place.noWorkday') : t('floor.place.offDay');
    case 'too-short':
      return t('floor.place.tooShort');
    default:
      return t('floor.place.offDay');
  }
}
