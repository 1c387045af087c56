import { z } from 'zod';
import { CONNECTORS, MOST_SCREENS_WISHED, type SeatWishes } from '@etage/domain';
import { personId } from '../scalars';

/** What I work with and want of a desk. */
export const seatWishes = z.strictObject({
  /** How it is plugged in, and what it draws while it charges, in watts; null where I do not know. */
  notebook: z
    .strictObject({ connector: z.enum(CONNECTORS), watts: z.number().int().min(1).max(1_000) })
    .nullable(),
  screens: z.number().int().min(0).max(MOST_SCREENS_WISHED),
  heightAdjustable: z.boolean(),
  accessible: z.boolean(),
  quiet: z.boolean(),
}) satisfies z.ZodType<SeatWishes, unknown>;

export const notebookView = z.object({ personId, ...seatWishes.shape });
export type NotebookView = z.infer<typeof notebookView>;
