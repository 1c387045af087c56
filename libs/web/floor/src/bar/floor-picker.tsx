import type { SiteView } from '@etage/contract';
import type { FloorHome } from '@etage/client';
import type { FloorId } from '@etage/domain';
import { Button, floorName, Menu } from '@etage/ui';
import { useTranslation } from 'react-i18next';

export interface FloorPickerProps {
  readonly sites: readonly SiteView[];
  readonly home: FloorHome;
  readonly onFloor: (floorId: FloorId) => void;
}

/** Site, building and floor in one list: a city has dozens of floors, not thousands. */
export function FloorPicker({ sites, home, onFloor }: FloorPickerProps) {
  const { t } = useTranslation();
  const sections = sites.flatMap((site) =>
    site.buildings.map((building) => ({
      id: building.buildingId,
      heading: building.name === site.name ? site.name : `${site.name} · ${building.name}`,
      selectedId: home.floor.floorId,
      items: building.floors
        .toSorted((a, b) => b.level - a.level)
        .map((floor) => ({
          id: floor.floorId,
          label: floorName(floor, building.floors, t),
          onAction: () => {
            onFloor(floor.floorId);
          },
        })),
    })),
  );
  const chosen = floorName(home.floor, home.building.floors, t);
  return (
    <Menu
      label={t('floor.bar.floor')}
      sections={sections}
      trigger={
        <Button aria-label={`${home.building.name} ${chosen}, ${t('floor.bar.floor')}`}>
          <span className="floor-picker">
            <small>{home.building.name}</small>{' '}
            <span>
              {chosen} <span aria-hidden="true">▾</span>
            </span>
          </span>
        </Button>
      }
    />
  );
}
