import { useChangeCalendarLink, useLinkCalendar } from '@etage/client';
import type { CalendarLinkView } from '@etage/contract';
import type { CalendarLinkId } from '@etage/domain';
import { showToast } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { changeOf, type LinkDraft } from './link-draft';

const NO_LINK = '' as CalendarLinkId;

/** Links a room, or changes how it is linked. */
export function useSaveLink(link: CalendarLinkView | undefined, onSaved: () => void) {
  const { t } = useTranslation();
  const creation = useLinkCalendar();
  const change = useChangeCalendarLink(link?.calendarLinkId ?? NO_LINK);
  const saved = {
    onSuccess: () => {
      onSaved();
      showToast({ tone: 'ok', text: t('calendarLinks.linked') });
    },
  };
  return {
    error: creation.error ?? change.error,
    isPending: creation.isPending || change.isPending,
    /** Forgets what was wrong. */
    reset: (): void => {
      creation.reset();
      change.reset();
    },
    save: ({ placeId, ...draft }: LinkDraft): void => {
      if (link) change.mutate(changeOf({ placeId, ...draft }, link), saved);
      else if (placeId) {
        const [url, userName] = [draft.url.trim(), draft.userName.trim()];
        creation.mutate({ ...draft, placeId, url, userName }, saved);
      }
    },
  };
}
