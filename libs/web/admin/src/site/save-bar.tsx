import { Button } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { SiteDrafting } from './use-site-draft';

/** Says whether everything is saved, and saves or drops what is not. */
export function SaveBar({ drafting }: { readonly drafting: SiteDrafting }) {
  const { t } = useTranslation();
  const { changes, faults, isDirty, isSaving, save, discard } = drafting;
  const state = isDirty
    ? t('admin.site.unsaved', { count: Math.max(changes, faults.length) })
    : t('admin.site.allSaved');
  return (
    <footer className="admin-save" data-dirty={isDirty || undefined}>
      <p role="status">
        {faults.length > 0 ? t('admin.site.faults', { count: faults.length }) : state}
      </p>
      {isDirty && <Button onPress={discard}>{t('admin.discard')}</Button>}
      <Button
        variant="primary"
        busy={isSaving}
        isDisabled={!isDirty || faults.length > 0}
        onPress={() => void save()}
      >
        {isSaving ? t('admin.saving') : t('admin.save')}
      </Button>
    </footer>
  );
}
