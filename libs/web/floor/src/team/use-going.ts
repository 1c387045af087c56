import type { FloorId, PlaceId } from '@etage/domain';
import type { FloorState } from '../data/floor-state';
import type { FloorScreenProps } from '../floor-screen.props';
import { useTeam } from './use-team';

/** The ways to a place: whoever goes to one sees it instead of who is there. */
export function useGoing(
  state: FloorState,
  { onSearch, onFloor }: Pick<FloorScreenProps, 'onSearch' | 'onFloor'>,
) {
  const team = useTeam(state);
  const onSelect = (placeId: PlaceId | null): void => {
    if (placeId !== null) team.setOpen(false);
    onSearch({ place: placeId ?? undefined });
  };
  const onGo = (floorId: FloorId, placeId: PlaceId): void => {
    if (floorId === state.home.floor.floorId) onSelect(placeId);
    else onFloor(floorId, placeId);
  };
  return { team, onSelect, onGo };
}
