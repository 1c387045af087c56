import type { PlaceId } from '@etage/domain';
import { Button, EmptyState, SearchField, useFormats } from '@etage/ui';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { FloorPlace } from '../model/floor-places';
import { freeDesks } from '../model/free-desks';
import { matching, ordered, type PlaceOrder } from '../model/place-order';
import { featureText } from '../model/place-words';
import { FitNotice } from './fit-notice';
import { PlaceTable } from './place-table';
import './place-list.css';

export interface PlaceListProps {
  readonly state: FloorState;
  readonly selectedId: PlaceId | null;
  readonly onSelect: (placeId: PlaceId | null) => void;
  /** Rows that others have just changed. */
  readonly fresh: ReadonlySet<PlaceId>;
}

const isOffered = ({ state, misses }: FloorPlace): boolean =>
  (state === 'free' || state === 'partly-free') && misses.length === 0;

/** The plan in words: the same places, states, filters and selection, for everyone who reads rather than looks. */
export function PlaceList({ state, selectedId, onSelect, fresh }: PlaceListProps) {
  const { t } = useTranslation();
  const { places, choice, home } = state;
  const formats = useFormats(home.site.calendar.timeZone);
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<PlaceOrder>('fit');
  const searched = useDeferredValue(search);
  const rows = useMemo(() => {
    const shown = (one: FloorPlace): string => featureText(one, t);
    return ordered(matching(places, searched, shown), order);
  }, [places, searched, order, t]);
  const isFiltered = places.some(({ misses }) => misses.length > 0);
  const isUnfit = isFiltered && !state.dayReason && !places.some(isOffered);
  const { all, fitting } = freeDesks(places);
  const count = { free: fitting, all };
  return (
    <section className="floor-list" aria-label={t('floor.list.label')}>
      <header className="floor-list-head">
        <h2>{t('floor.list.heading')}</h2>
        <small>{isFiltered ? t('floor.list.fitting', count) : t('floor.list.free', count)}</small>
      </header>
      <div className="floor-list-search">
        <SearchField label={t('floor.list.search')} value={search} onChange={setSearch} />
      </div>
      {isUnfit && <FitNotice />}
      {rows.length > 0 ? (
        <PlaceTable
          {...{ rows, order, selectedId, onSelect, fresh, formats }}
          slot={choice.slot}
          onOrder={setOrder}
        />
      ) : (
        <EmptyState
          icon="search"
          heading={
            places.length > 0 ? t('floor.list.empty', { search: searched }) : t('floor.list.none')
          }
          action={
            places.length > 0 && (
              <Button
                onPress={() => {
                  setSearch('');
                }}
              >
                {t('common.clearSearch')}
              </Button>
            )
          }
        >
          {places.length > 0 ? t('floor.list.emptyNext') : t('floor.list.noneNext')}
        </EmptyState>
      )}
    </section>
  );
}
