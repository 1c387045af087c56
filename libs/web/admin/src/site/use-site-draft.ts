import { useSetSite } from '@etage/client';
import type { SiteView } from '@etage/contract';
import { showToast, useTellProblem } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteCountName } from './site-counts';
import { faultsOf, siteChangeOf, siteDraftOf, type SiteDraft } from './site-draft';

/** The settings of a site as they are being changed, and what can be done with the changes. */
export function useSiteDraft({ siteId, name, settings, calendar }: SiteView) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem(calendar.timeZone);
  const { mutateAsync, isPending } = useSetSite(siteId);
  const [edited, setEdited] = useState<SiteDraft>();
  const draft = edited ?? siteDraftOf(settings);
  const faults = faultsOf(draft);
  const change = siteChangeOf(draft, settings);
  const edit = (part: Partial<SiteDraft>): void => {
    setEdited({ ...draft, ...part });
  };
  const discard = (): void => {
    setEdited(undefined);
  };
  const save = async (): Promise<void> => {
    try {
      await mutateAsync(change);
      discard();
      showToast({ tone: 'ok', text: t('admin.site.saved', { site: name }) });
    } catch (error) {
      tellProblem(error);
    }
  };
  const changes = Object.keys(change).length;
  return {
    ...{ draft, faults, edit, save, discard },
    count: (countName: SiteCountName, text: string | null): void => {
      edit({ counts: { ...draft.counts, [countName]: text } });
    },
    changes,
    isDirty: changes > 0 || faults.length > 0,
    isSaving: isPending,
  };
}

export type SiteDrafting = ReturnType<typeof useSiteDraft>;
