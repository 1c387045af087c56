import { FLOOR_FILTERS, type FloorFilter } from '@etage/client';
import { Button, IconButton, Popover, ToggleChip } from '@etage/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFitting } from './use-fitting';

export interface FilterChipsProps {
  readonly active: readonly FloorFilter[];
  readonly onFilters: (filters: readonly FloorFilter[]) => void;
  /** False for somebody whose notebook is not known. */
  readonly hasNotebook: boolean;
  /** False on a phone, where all of them are behind a button; else as many stand in the bar as fit. */
  readonly inBar: boolean;
}

const toggled = (active: readonly FloorFilter[], filter: FloorFilter): FloorFilter[] =>
  FLOOR_FILTERS.filter((one) => active.includes(one) !== (one === filter));

interface MoreProps {
  readonly hidden: number;
  /** Of the hidden ones. */
  readonly active: number;
  /** Whether there are no others beside the button. */
  readonly isAlone: boolean;
}

/** The button in front of the filters that have no room in the bar; it says when some of them are in use. */
function MoreFilters({ hidden, active, isAlone }: MoreProps) {
  const { t } = useTranslation();
  const inUse = t('floor.bar.moreActive', { count: active });
  if (isAlone) {
    const label = active > 0 ? `${t('floor.bar.filters')}, ${inUse}` : t('floor.bar.filters');
    return <IconButton bordered icon="filter" label={label} />;
  }
  if (active > 0) return <Button icon="filter">{inUse}</Button>;
  return (
    <Button aria-label={`+ ${hidden}, ${t('floor.bar.moreFilters', { count: hidden })}`}>
      + {hidden}
    </Button>
  );
}

/** What one may ask of a place: what is in use and as much as fits in sight, everything behind a button. */
export function FilterChips({ active, onFilters, hasNotebook, inBar }: FilterChipsProps) {
  const { t } = useTranslation();
  const offered = FLOOR_FILTERS.filter((filter) => hasNotebook || filter !== 'dock');
  const row = useRef<HTMLDivElement>(null);
  const sample = useRef<HTMLDivElement>(null);
  const isActive = offered.map((filter) => active.includes(filter));
  const inSight = useFitting(row, sample, isActive) ?? [...offered.keys()];
  const shown = inBar ? offered.filter((_, index) => inSight.includes(index)) : [];
  const hidden = offered.filter((filter) => !shown.includes(filter));
  const hiddenActive = hidden.filter((filter) => active.includes(filter)).length;
  const chip = (filter: FloorFilter) => (
    <ToggleChip
      key={filter}
      isSelected={active.includes(filter)}
      onChange={() => {
        onFilters(toggled(active, filter));
      }}
    >
      {t(`floor.filter.${filter}`)}
    </ToggleChip>
  );
  return (
    <div ref={row} className="floor-filters" role="group" aria-label={t('floor.bar.filters')}>
      {inBar && (
        <div ref={sample} className="floor-filters-sample" aria-hidden="true" inert>
          <MoreFilters hidden={offered.length} active={0} isAlone={false} />
          <MoreFilters hidden={offered.length} active={offered.length} isAlone={false} />
          {offered.map(chip)}
        </div>
      )}
      {shown.map(chip)}
      {hidden.length > 0 && (
        <span className="floor-filters-more" data-active={hiddenActive || undefined}>
          <Popover
            label={t('floor.bar.filters')}
            trigger={
              <MoreFilters
                hidden={hidden.length}
                active={hiddenActive}
                isAlone={shown.length === 0}
              />
            }
          >
            <div className="floor-filter-list">{offered.map(chip)}</div>
          </Popover>
        </span>
      )}
    </div>
  );
}
