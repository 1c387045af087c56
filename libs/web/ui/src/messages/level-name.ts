import type { TFunction } from 'i18next';

/** A floor by its level, short: `2. OG`, `EG`, `1. UG`. */
export function levelName(level: number, t: TFunction): string {
  if (level === 0) return t('floor.level.ground');
  return level > 0 ? t('floor.level.above', { level }) : t('floor.level.below', { level: -level });
}
