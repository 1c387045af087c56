import type { PlaceKind } from '@etage/domain';
import type { Words } from './words';

interface Located {
  readonly placeKind: PlaceKind;
  readonly code: string;
  readonly floorName: string;
  readonly buildingName: string;
  readonly address: string;
}

export const placeText = ({ placeKind, code }: Located, words: Words): string =>
  `${words.kind[placeKind]} ${code}`;

/** From the place to the street, as one looks for it. */
export const locationText = (located: Located, words: Words): string =>
  [placeText(located, words), located.floorName, located.buildingName, located.address]
    .filter((part) => part !== '')
    .join(', ');
