import type { PersonBadge } from '@etage/contract';
import { DialogButton, Select } from '@etage/ui';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { LimitsScreenProps } from './limits-screen.props';
import { PersonDialog } from './person-dialog';

interface LimitsHeadProps extends LimitsScreenProps {
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onPerson: (person: PersonBadge) => void;
  readonly add: ReactNode;
  readonly search: ReactNode;
}

/** What the screen is, of which site, and what can be done. */
export function LimitsHead(props: LimitsHeadProps) {
  const { sites, site, onSite, headingRef, onPerson, add, search } = props;
  const { t } = useTranslation();
  return (
    <>
      <header className="admin-head">
        <h1 ref={headingRef} tabIndex={-1}>
          {t('admin.limits.heading')}
        </h1>
        <DialogButton icon="person" label={t('admin.limits.ofWhomOpen')}>
          {(onClose) => (
            <PersonDialog
              onChoose={(person) => {
                onPerson(person);
                onClose();
              }}
              onClose={onClose}
            />
          )}
        </DialogButton>
        {add}
      </header>
      <p className="admin-intro">{t('admin.limits.intro')}</p>
      <div className="limits-tools">
        {sites.length > 1 && (
          <Select
            labelHidden
            label={t('admin.limits.site')}
            options={sites.map(({ siteId, name }) => ({ id: siteId, label: name }))}
            value={site.siteId}
            onChange={onSite}
          />
        )}
        {search}
      </div>
    </>
  );
}
