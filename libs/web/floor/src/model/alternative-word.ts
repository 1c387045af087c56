import type { Alternative } from '@etage/domain';

/** Which word of `floor.panel` an alternative goes by. */
export function alternativeWord(alternative: Alternative) {
  if (alternative.kind === 'other-place') {
    return alternative.sameRoom ? 'otherSameRoom' : 'otherPlace';
  }
  return alternative.kind === 'same-place-later' ? 'sameLater' : 'samePart';
}
