import type { WaitingNeed } from '@etage/contract';
import type { TFunction } from 'i18next';

/** What a place must have, in words: `barrierefrei, 2 Bildschirme`; empty where anything will do. */
export const needText = (
  { capacity, screens, heightAdjustable, accessible, quiet, equipment = [] }: WaitingNeed,
  t: TFunction,
): string =>
  [
    accessible && t('waiting.need.accessible'),
    heightAdjustable && t('waiting.need.heightAdjustable'),
    quiet && t('waiting.need.quiet'),
    capacity !== undefined && t('waiting.need.capacity', { count: capacity }),
    screens !== undefined && t('waiting.need.screens', { count: screens }),
    ...equipment.map((kind) => t(`equipmentKind.${kind}`)),
  ]
    .filter((part) => part !== undefined && part !== false)
    .join(', ');
