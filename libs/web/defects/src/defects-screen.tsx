import { useDefects, type DefectStatus } from '@etage/client';
import type { DefectView } from '@etage/contract';
import { SearchField, SegmentedControl, useScreenTitle } from '@etage/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DefectRow } from './defect-row';
import { DefectsFailed } from './defects-failed';
import { DefectsLoading } from './defects-loading';
import { matchesDefect } from './matches-defect';
import { NoDefects } from './no-defects';
import './defects-screen.css';

export interface DefectsScreenProps {
  /** Where the place is shown on the plan. */
  readonly placeHref: (defect: DefectView) => string;
}

/** What is broken, and what was, for those who have it repaired. */
export function DefectsScreen({ placeHref }: DefectsScreenProps) {
  const { t } = useTranslation();
  useScreenTitle(t('defect.list.heading'));
  const [status, setStatus] = useState<DefectStatus>('open');
  const [search, setSearch] = useState('');
  const { data, error, refetch } = useDefects(status);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = data?.filter((defect) => matchesDefect(defect, search));
  return (
    <div className="defects">
      <header className="defects-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('defect.list.heading')}
        </h1>
        <SegmentedControl<DefectStatus>
          label={t('defect.list.range')}
          segments={(['open', 'repaired'] as const).map((id) => ({
            id,
            label: t(`defect.list.${id}`),
          }))}
          value={status}
          onChange={setStatus}
        />
        <SearchField label={t('defect.list.search')} value={search} onChange={setSearch} />
      </header>
      {!found && error && <DefectsFailed error={error} onRetry={() => void refetch()} />}
      {!found && !error && <DefectsLoading />}
      {found && found.length > 0 && (
        <ul className="defects-list">
          {found.map((defect) => (
            <DefectRow
              key={defect.defectId}
              defect={defect}
              placeHref={placeHref(defect)}
              onRepaired={() => heading.current?.focus()}
            />
          ))}
        </ul>
      )}
      {found?.length === 0 && (
        <NoDefects
          status={status}
          search={data?.length ? search : ''}
          onClearSearch={() => {
            setSearch('');
          }}
        />
      )}
    </div>
  );
}
