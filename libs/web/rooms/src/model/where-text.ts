import type { RoomView, SiteView } from '@etage/contract';
import { floorName } from '@etage/ui';
import type { TFunction } from 'i18next';

/** Floor, and building where the site has several: `1. OG, Stadthaus`. */
export function whereText(
  { floorId }: Pick<RoomView, 'floorId'>,
  site: SiteView,
  t: TFunction,
): string {
  const building = site.buildings.find(({ floors }) =>
    floors.some((floor) => floor.floorId === floorId),
  );
  const floor = building?.floors.find((one) => one.floorId === floorId);
  if (!building || !floor) return '';
  const name = floorName(floor, building.floors, t);
  return site.buildings.length > 1 ? `${name}, ${building.name}` : name;
}
