import type { CalendarLinkView } from '@etage/contract';
import type { CalendarDirection, PlaceId } from '@etage/domain';

/** What the form holds. */
export interface LinkDraft {
  readonly placeId: PlaceId | null;
  readonly url: string;
  readonly userName: string;
  /** Empty where the one that is kept is meant. */
  readonly password: string;
  readonly direction: CalendarDirection;
}

export const draftOf = (link: CalendarLinkView | undefined): LinkDraft => ({
  placeId: link?.placeId ?? null,
  url: link?.url ?? '',
  userName: link?.userName ?? '',
  password: '',
  direction: link?.direction ?? 'both',
});

/** A password goes only where it was given for. */
const asksForPassword = (draft: LinkDraft, link: CalendarLinkView | undefined): boolean =>
  link?.url !== draft.url.trim() || link.userName !== draft.userName.trim();

/** What is still missing, in the order of the form. */
export function lackingIn(
  draft: LinkDraft,
  link: CalendarLinkView | undefined,
): (keyof LinkDraft)[] {
  const isUrl = URL.canParse(draft.url.trim()) && /^https?:/i.test(draft.url.trim());
  return [
    ...(draft.placeId ? [] : (['placeId'] as const)),
    ...(isUrl ? [] : (['url'] as const)),
    ...(draft.userName.trim() ? [] : (['userName'] as const)),
    ...(draft.password || !asksForPassword(draft, link) ? [] : (['password'] as const)),
  ];
}

/** What is to be changed; the password only where there is another one. */
export const changeOf = (draft: LinkDraft, link: CalendarLinkView) => ({
  ...(asksForPassword(draft, link)
    ? { url: draft.url.trim(), userName: draft.userName.trim() }
    : {}),
  ...(draft.password ? { password: draft.password } : {}),
  direction: draft.direction,
});
