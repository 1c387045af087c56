import type { PersonBadge } from '@etage/contract';
import { DialogButton, Notice, Button, SearchField, useScreenTitle } from '@etage/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminFailed } from '../admin-failed';
import { AdminLoading } from '../admin-loading';
import { LimitDialog } from './limit-dialog';
import { LimitTable } from './limit-table';
import { LimitsHead } from './limits-head';
import type { LimitsScreenProps } from './limits-screen.props';
import { NoLimits } from './no-limits';
import type { Limit } from './limit';
import { useRemoveLimit } from './use-remove-limit';
import { useShownLimits } from './use-shown-limits';
import './limits-screen.css';

/** How much people may have: every limit at a site, who it is for, and what it says. */
export function LimitsScreen(props: LimitsScreenProps) {
  const { site } = props;
  const { t } = useTranslation();
  useScreenTitle(t('admin.limits.heading'));
  const heading = useRef<HTMLHeadingElement>(null);
  const [search, setSearch] = useState('');
  const [person, setPerson] = useState<PersonBadge>();
  const [changed, setChanged] = useState<Limit>();
  const remove = useRemoveLimit(site);
  const { limits, rows, units, isReady, error, retry } = useShownLimits(site, { search, person });
  const add = (
    <DialogButton variant="primary" icon="plus" label={t('admin.limits.add')}>
      {(onClose) => <LimitDialog {...{ site, units, limits, onClose }} />}
    </DialogButton>
  );
  return (
    <>
      <LimitsHead
        {...props}
        headingRef={heading}
        onPerson={setPerson}
        add={limits.length > 0 && add}
        search={
          limits.length > 0 && (
            <SearchField label={t('admin.limits.search')} value={search} onChange={setSearch} />
          )
        }
      />
      {person && (
        <Notice tone="info">
          <span>{t('admin.limits.holdFor', { name: person.displayName, count: rows.length })}</span>
          <Button onPress={() => setPerson(undefined)}>{t('admin.limits.showAll')}</Button>
        </Notice>
      )}
      {!isReady && (error ? <AdminFailed error={error} onRetry={retry} /> : <AdminLoading />)}
      {isReady && rows.length > 0 && (
        <LimitTable
          rows={rows}
          onChange={setChanged}
          onRemove={(limit) => {
            heading.current?.focus();
            void remove(limit);
          }}
        />
      )}
      {isReady && rows.length === 0 && (
        <NoLimits
          {...{ search, add }}
          name={person?.displayName}
          onClear={() => {
            setSearch('');
          }}
        />
      )}
      {changed && (
        <LimitDialog {...{ site, units, limits, changed }} onClose={() => setChanged(undefined)} />
      )}
    </>
  );
}
