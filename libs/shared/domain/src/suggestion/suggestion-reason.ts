/** Why a place is suggested, with what a sentence needs to say so. Metres are whole and as the crow flies. */
export type SuggestionReason =
  | { readonly code: 'fits-notebook' }
  | { readonly code: 'accessible' }
  | {
      readonly code: 'near-team';
      /** Of the nearest colleague whom one may see. */
      readonly displayName: string;
      readonly metres: number;
      /** Further colleagues within call. */
      readonly others: number;
    }
  | { readonly code: 'usual-desk'; readonly times: number }
  | { readonly code: 'enough-screens'; readonly screens: number }
  | { readonly code: 'height-adjustable' }
  | { readonly code: 'quiet' }
  | { readonly code: 'window-turn' }
  | { readonly code: 'own-unit' }
  | { readonly code: 'near-lift'; readonly metres: number }
  | { readonly code: 'short-walk'; readonly metres: number };

export type SuggestionReasonCode = SuggestionReason['code'];

/** Every code, in the order in which people are told; the compiler keeps it complete. */
export const SUGGESTION_REASON_CODES = Object.keys({
  'fits-notebook': 0,
  accessible: 0,
  'near-team': 0,
  'usual-desk': 0,
  'enough-screens': 0,
  'height-adjustable': 0,
  quiet: 0,
  'window-turn': 0,
  'own-unit': 0,
  'near-lift': 0,
  'short-walk': 0,
} satisfies Record<SuggestionReasonCode, 0>) as readonly SuggestionReasonCode[];
