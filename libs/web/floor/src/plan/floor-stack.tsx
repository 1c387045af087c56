import { useOccupancy } from '@etage/client';
import { floorName } from '@etage/ui';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { FloorScreenProps } from '../floor-screen.props';
import './floor-stack.css';

export interface FloorStackProps extends Pick<FloorScreenProps, 'onFloor'> {
  readonly state: FloorState;
}

/** The floors of the building from the lowest to the highest, each with how full it is during the slot. */
export function FloorStack({ state, onFloor }: FloorStackProps) {
  const { t } = useTranslation();
  const { home, choice } = state;
  const occupancy = useOccupancy(home.building.buildingId, choice.slot);
  const floors = home.building.floors.toSorted((a, b) => a.level - b.level);
  return (
    <ul className="floor-stack" aria-label={t('floor.plan.floors')}>
      {floors.map((floor) => {
        const { floorId, desks: allDesks } = floor;
        const name = floorName(floor, floors, t);
        const known = occupancy.data?.floors.find((one) => one.floorId === floorId);
        const desks = known?.desks ?? allDesks;
        const free = known?.free ?? desks;
        return (
          <li key={floorId}>
            <Button
              className="floor-stack-floor"
              aria-current={floorId === home.floor.floorId ? 'true' : undefined}
              aria-label={t('floor.plan.floorFull', { floor: name, free, desks })}
              onPress={() => {
                onFloor(floorId);
              }}
            >
              {name}
              <meter className="floor-stack-meter" min={0} max={desks} value={desks - free} />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
