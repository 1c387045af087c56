import { floorHomeOf } from '@etage/client';
import { slotOf, type ColleagueSeat } from '@etage/contract';
import { floorName, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';

export interface SeatText {
  readonly where: string;
  readonly when: string;
}

/** Where somebody sits: on this floor the number says it. */
export function useSeatText({ home, sites }: FloorState): (seat: ColleagueSeat) => SeatText {
  const { t } = useTranslation();
  const formats = useFormats(home.site.calendar.timeZone);
  return (seat) => {
    const { floorId, code, buildingName } = seat.place;
    const there = floorId === home.floor.floorId ? undefined : floorHomeOf(sites, floorId);
    const floor = there && floorName(there.floor, there.building.floors, t);
    const isSameHouse = there?.building.buildingId === home.building.buildingId;
    const where = [code, floor, ...(floor && !isSameHouse ? [buildingName] : [])];
    return { where: where.filter(Boolean).join(', '), when: formats.times(slotOf(seat)) };
  };
}
