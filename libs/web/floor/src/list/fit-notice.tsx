import { Button } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useOnSearch } from '../data/on-search';

/** Where no free place meets all filters: that it is so, and the way out. The rows below say what each one lacks. */
export function FitNotice() {
  const { t } = useTranslation();
  const onSearch = useOnSearch();
  return (
    <div className="floor-list-unfit" role="status">
      <p>{t('floor.list.noneFits')}</p>
      <Button
        onPress={() => {
          onSearch({ filters: undefined });
        }}
      >
        {t('floor.list.clearFilters')}
      </Button>
    </div>
  );
}
