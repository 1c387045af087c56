import { FLOOR_FILTERS, type FloorFilter } from '@etage/client';
import { Button, Popover, ToggleChip } from '@etage/ui';
import { useTranslation } from 'react-i18next';

export interface FilterChipsProps {
  readonly active: readonly FloorFilter[];
  readonly onFilters: (filters: readonly FloorFilter[]) => void;
  /** False for somebody whose notebook is not known. */
  readonly hasNotebook: boolean;
  /** How many stand in the bar; all of them are behind the button. */
  readonly inSight: number;
}

const toggled = (active: readonly FloorFilter[], filter: FloorFilter): FloorFilter[] =>
  FLOOR_FILTERS.filter((one) => active.includes(one) !== (one === filter));

/** What one may ask of a place: the first few and whatever is chosen in sight, all of them behind a button. */
export function FilterChips({ active, onFilters, hasNotebook, inSight }: FilterChipsProps) {
  const { t } = useTranslation();
  const offered = FLOOR_FILTERS.filter((filter) => hasNotebook || filter !== 'dock');
  const shown = offered.filter(
    (filter, index) => index < inSight || (inSight > 0 && active.includes(filter)),
  );
  const hidden = offered.length - shown.length;
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
  const count = active.length;
  const trigger =
    inSight > 0 ? (
      <Button aria-label={t('floor.bar.moreFilters', { count: hidden })}>+ {hidden}</Button>
    ) : (
      <Button icon="filter" aria-label={t('floor.bar.activeFilters', { count })}>
        {count > 0 ? count : ''}
      </Button>
    );
  return (
    <div className="floor-filters" role="group" aria-label={t('floor.bar.filters')}>
      {shown.map(chip)}
      {hidden > 0 && (
        <Popover label={t('floor.bar.filters')} trigger={trigger}>
          <div className="floor-filter-list">{offered.map(chip)}</div>
        </Popover>
      )}
    </div>
  );
}
