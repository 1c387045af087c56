import type { Notebook, Visibility } from '@etage/domain';
import type { SeededRandom } from '../random/seeded-random';

/** What the two visitors carry, so that the filter for docks shows a difference at once. */
export const STANDARD_NOTEBOOK: Notebook = { connector: 'usb-c', watts: 65 };

const NOTEBOOKS: readonly (readonly [Notebook, number])[] = [
  [STANDARD_NOTEBOOK, 66],
  [{ connector: 'usb-c', watts: 90 }, 16],
  [{ connector: 'thunderbolt', watts: 100 }, 9],
  [{ connector: 'proprietary', watts: 130 }, 9],
];

const VISIBILITIES: readonly (readonly [Visibility, number])[] = [
  ['unit', 70],
  ['everyone', 20],
  ['nobody', 10],
];

export const drawNotebook = (random: SeededRandom): Notebook => random.weighted(NOTEBOOKS);

export const drawVisibility = (random: SeededRandom): Visibility => random.weighted(VISIBILITIES);
