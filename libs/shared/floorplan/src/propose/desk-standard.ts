/** What a workplace needs; lengths in centimetres, areas in square metres. */
export interface DeskStandard {
  readonly firstPlaceArea: number;
  readonly furtherPlaceArea: number;
  readonly deskWidth: number;
  readonly deskDepth: number;
  /** Free depth for the person behind the desk, over its whole width. */
  readonly movementDepth: number;
  /** Width of the way from the door to every workplace. */
  readonly aisle: number;
  /** Distance of the desks from the window wall: radiators, blinds, sashes. */
  readonly windowGap: number;
}

/** ASR A1.2: 8 m² for one place, 6 m² for each further; 1.5 m² free at the place, nowhere under 1 m deep. */
export const ASR_DESKS: DeskStandard = {
  firstPlaceArea: 8,
  furtherPlaceArea: 6,
  deskWidth: 160,
  deskDepth: 80,
  movementDepth: 100,
  aisle: 90,
  windowGap: 20,
};

/** How many workplaces an area in square metres may hold. */
export function mostPlaces(area: number, standard: DeskStandard): number {
  if (area < standard.firstPlaceArea) return 0;
  return 1 + Math.floor((area - standard.firstPlaceArea) / standard.furtherPlaceArea);
}
