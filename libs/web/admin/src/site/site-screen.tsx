import type { SiteView } from '@etage/contract';
import { useScreenTitle } from '@etage/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveBar } from './save-bar';
import { SiteCountField } from './site-count-field';
import { SiteSection } from './site-section';
import { SiteTimes } from './site-times';
import { useSiteDraft } from './use-site-draft';
import './site-screen.css';

export interface SiteScreenProps {
  readonly site: SiteView;
  /** Told whether there is something that is not saved. */
  readonly onDirty: (isDirty: boolean) => void;
}

/** How a site is booked: every setting with its unit, and what it does for people. */
export function SiteScreen({ site, onDirty }: SiteScreenProps) {
  const { t } = useTranslation();
  useScreenTitle(t('admin.site.title', { site: site.name }));
  const drafting = useSiteDraft(site);
  const { isDirty } = drafting;
  useEffect(() => {
    onDirty(isDirty);
    return () => {
      onDirty(false);
    };
  }, [onDirty, isDirty]);
  return (
    <>
      <header className="admin-head">
        <h1>{site.name}</h1>
      </header>
      <p className="admin-intro">{t('admin.site.intro')}</p>
      <SiteSection name="times">
        <SiteTimes {...{ site, drafting }} />
      </SiteSection>
      <SiteSection name="ahead">
        <div className="admin-ahead">
          <SiteCountField name="desksAhead" drafting={drafting} />
          <SiteCountField name="roomsAhead" drafting={drafting} />
          <SiteCountField name="itemsAhead" drafting={drafting} />
        </div>
      </SiteSection>
      <SiteSection name="checkIn">
        <SiteCountField name="checkInOpens" drafting={drafting} />
        <SiteCountField name="checkInGrace" drafting={drafting} />
      </SiteSection>
      <SiteSection name="sharing">
        <SiteCountField name="assignedOpens" drafting={drafting} />
        <SiteCountField name="confirmation" drafting={drafting} />
        <SiteCountField name="mobileShare" drafting={drafting} />
      </SiteSection>
      <SaveBar drafting={drafting} />
    </>
  );
}
