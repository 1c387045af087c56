import { useOccupancy } from '@etage/client';
import { floorName } from '@etage/ui';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { FloorScreenProps } from '../floor-screen.props';
import { freeDesks } from '../model/free-desks';
import './floor-stack.css';

export interface FloorStackProps extends Pick<FloorScreenProps, 'onFloor'> {
  readonly state: FloorState;
}

/** From 0 to 1; a floor on which every desk is closed is as good as full. */
const shareTaken = ({ desks, free }: { desks: number; free: number }): number =>
  desks === 0 ? 1 : (desks - free) / desks;

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
      {floors.map((one) => {
        const { floorId } = one;
        const isHere = floorId === home.floor.floorId;
        const told = occupancy.data?.floors.find((full) => full.floorId === floorId);
        const count = isHere ? { desks: here.all, free: here.free } : told;
        const floor = floorName(one, floors, t);
        return (
          <li key={floorId}>
            <Button
              className="floor-stack-floor"
              aria-current={isHere ? 'true' : undefined}
              aria-label={count ? t('floor.plan.floorFull', { floor, ...count }) : floor}
              onPress={() => {
                onFloor(floorId);
              }}
            >
              {floor}
              <meter className="floor-stack-meter" value={count ? shareTaken(count) : 0} />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
