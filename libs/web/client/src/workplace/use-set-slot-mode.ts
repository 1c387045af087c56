import { api, call } from '@etage/contract';
import type { FloorId, PlaceId, SiteId, SlotMode } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { forgetWorkplace } from './forget-workplace';

/** In what is booked, somewhere; null hands it on to what lies above. */
export interface SlotModeChange {
  readonly place?: { readonly placeId: PlaceId; readonly slotMode: SlotMode | null };
  readonly floor?: { readonly floorId: FloorId; readonly slotMode: SlotMode | null };
  readonly site?: {
    readonly siteId: SiteId;
    readonly slotMode?: SlotMode;
    readonly dayHalvedAt?: number;
  };
}

async function change({ place, floor, site }: SlotModeChange): Promise<void> {
  if (place) {
    const { placeId, slotMode } = place;
    await call(api.places.update, { params: { placeId }, body: { slotMode } });
  }
  if (floor) {
    const { floorId, slotMode } = floor;
    await call(api.floors.update, { params: { floorId }, body: { slotMode } });
  }
  if (site) {
    const { siteId, ...body } = site;
    await call(api.sites.update, { params: { siteId }, body });
  }
}

/** Facility management sets in what places are booked; every plan that is open here shows it at once. */
export function useSetSlotMode() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => forgetWorkplace(client),
  });
}
