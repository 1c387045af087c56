import { z } from 'zod';
import { LONGEST_DEFECT_NOTE } from '@etage/domain';
import { endpoint } from '../endpoint';
import { defectId, equipmentId, humanText, placeId, siteId } from '../scalars';
import { defectView } from '../views/defect.view';

export const defects = {
  report: endpoint({
    method: 'POST',
    path: '/places/{placeId}/defects',
    summary:
      'Say that a place, or a piece of equipment at it, is broken. A place that cannot be used is closed at once, and ' +
      'whoever booked it is offered the best replacement; equipment that cannot be used is no longer offered there. ' +
      'Each thing has one open defect: reporting it again answers with that one',
    access: 'signed-in',
    status: 201,
    refusals: [404],
    params: z.strictObject({ placeId }),
    body: z.strictObject({
      equipmentId: equipmentId.optional(),
      note: humanText(LONGEST_DEFECT_NOTE),
      usable: z.boolean(),
    }),
    response: defectView,
  }),
  list: endpoint({
    method: 'GET',
    path: '/defects',
    summary: 'Defects of a site, or of all, the newest first; the open ones unless asked otherwise',
    access: 'facility-managers',
    status: 200,
    refusals: [403],
    query: z.strictObject({
      siteId: siteId.optional(),
      status: z.enum(['open', 'repaired']).optional(),
    }),
    response: z.object({ defects: z.array(defectView) }),
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/defects/{defectId}',
    summary: 'Say that a defect is repaired: what was closed for it is open again',
    access: 'facility-managers',
    status: 200,
    refusals: [403, 404],
    params: z.strictObject({ defectId }),
    body: z.strictObject({ status: z.literal('repaired') }),
    response: defectView,
  }),
};
