import { z } from 'zod';
import type { SuggestionReason } from '@etage/domain';
import { instant } from '../scalars';
import { placeView } from './place.view';
import { rejectionView } from './problem';

const metres = z.number().int();

/** Why a place is suggested, as a code with what a sentence needs. */
export const suggestionReasonView = z.discriminatedUnion('code', [
  z.object({ code: z.literal('fits-notebook') }),
  z.object({ code: z.literal('accessible') }),
  z.object({
    code: z.literal('near-team'),
    displayName: z.string(),
    metres,
    others: z.number().int(),
  }),
  z.object({ code: z.literal('usual-desk'), times: z.number().int() }),
  z.object({ code: z.literal('enough-screens'), screens: z.number().int() }),
  z.object({ code: z.literal('height-adjustable') }),
  z.object({ code: z.literal('quiet') }),
  z.object({ code: z.literal('window-turn') }),
  z.object({ code: z.literal('own-unit') }),
  z.object({ code: z.literal('near-lift'), metres }),
  z.object({ code: z.literal('short-walk'), metres }),
]) satisfies z.ZodType<SuggestionReason>;

export const suggestionView = z.object({
  startsAt: instant,
  endsAt: instant,
  /** The best first, then runners-up; each could be booked at once when this was asked. */
  suggestions: z.array(z.object({ place: placeView, reasons: z.array(suggestionReasonView) })),
  /** Where there are none, what stands in the way apart from the places; empty where none that fits is left. */
  rejections: z.array(rejectionView),
});
export type SuggestionView = z.infer<typeof suggestionView>;
