import { managesPlaces, type Actor } from '@etage/domain';
import type { DefectView } from '@etage/contract';
import { placeOfBooking } from '../booking.view';
import type { DefectRow } from '../queries/defect.query';

/** How many people sit somewhere is nothing that everybody is told. */
export const defectView = (row: DefectRow, { roles }: Pick<Actor, 'roles'>): DefectView => ({
  defectId: row.defectId,
  placeId: row.placeId,
  place: placeOfBooking(row),
  equipment:
    row.equipmentId && row.equipmentKind
      ? {
          equipmentId: row.equipmentId,
          kind: row.equipmentKind,
          name: row.equipmentName ?? '',
        }
      : null,
  note: row.note,
  usable: row.usable,
  closesPlace: row.closureId !== null,
  ...(managesPlaces(roles) ? { affected: row.affected } : {}),
  reportedAt: row.reportedAt.toISOString(),
  repairedAt: row.repairedAt?.toISOString() ?? null,
});
