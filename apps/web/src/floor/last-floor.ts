import type { FloorHome } from '@etage/client';
import type { FloorId } from '@etage/domain';

const KEY = 'etage.floor';

export const keepLastFloor = (floorId: FloorId): void => {
  localStorage.setItem(KEY, floorId);
};

/** The floor last looked at on this device if it is still there, else the first one. */
export function homeFloor(homes: readonly FloorHome[]): FloorHome | undefined {
  const last = localStorage.getItem(KEY);
  return homes.find(({ floor }) => floor.floorId === last) ?? homes[0];
}
