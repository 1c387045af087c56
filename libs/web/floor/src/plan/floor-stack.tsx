import { useOccupancy } from '@etage/client';
import { levelName } from '@etage/ui';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { FloorScreenProps } from '../floor-screen.props';
import { freeDesks } from '../model/free-desks';
import './floor-stack.css';

export interface FloorStackProps extends Pick<FloorScreenProps, 'onFloor'> {
  readonly state: FloorState;
}

/** The floors of the building from the lowest to the highest, each with how full it is during the slot. */
export function FloorStack({ state, onFloor }: FloorStackProps) {
  const { t } = useTranslation();
  const { home, choice } = state;
  const occupancy = useOccupancy(home.building.buildingId, choice.slot);
  // Of this floor more is known, and known sooner, than the server tells of all of them.
  const here = freeDesks(state.places);
  const floors = home.building.floors.toSorted((a, b) => a.level - b.level);
  return (
    <ul className="floor-stack" aria-label={t('floor.plan.floors')}>
      {floors.map(({ floorId, level, desks: allDesks }) => {
        const known = occupancy.data?.floors.find((one) => one.floorId === floorId);
        const isHere = floorId === home.floor.floorId;
        const desks = isHere ? here.all : (known?.desks ?? allDesks);
        const free = isHere ? here.free : (known?.free ?? desks);
        return (
          <li key={floorId}>
            <Button
              className="floor-stack-floor"
              aria-current={isHere ? 'true' : undefined}
              aria-label={t('floor.plan.floorFull', { floor: levelName(level, t), free, desks })}
              onPress={() => {
                onFloor(floorId);
              }}
            >
              {levelName(level, t)}
              <meter className="floor-stack-meter" min={0} max={desks} value={desks - free} />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
