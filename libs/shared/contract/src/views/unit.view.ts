import { z } from 'zod';
import { unitId } from '../scalars';

/** A node of the department tree; the city itself lies below nothing. */
export const unitView = z.object({ unitId, name: z.string(), parentId: unitId.nullable() });

export type UnitView = z.infer<typeof unitView>;
