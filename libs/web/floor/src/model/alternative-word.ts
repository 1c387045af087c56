import type { Alternative, DayPart } from '@etage/domain';

const IN_MODE = {
  morning: 'sameMorning',
  afternoon: 'sameAfternoon',
  'whole-day': 'sameWholeDay',
  days: 'sameDays',
} as const satisfies Readonly<Record<DayPart, string>>;

/** Which word of `floor.panel` an alternative goes by. */
export function alternativeWord(alternative: Alternative) {
  switch (alternative.kind) {
    case 'other-place':
      return alternative.sameRoom ? 'otherSameRoom' : 'otherPlace';
    case 'same-place-in-mode':
      return IN_MODE[alternative.part];
    case 'same-place-later':
      return 'sameLater';
    case 'same-place-part':
      return 'samePart';
  }
}
