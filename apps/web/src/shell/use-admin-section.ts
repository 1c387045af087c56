import { useSignedIn } from '@etage/client';
import { managesPlaces } from '@etage/domain';
import type { MenuSection } from '@etage/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from './use-is-phone';

/** The way to administration where the navigation has no room for it; none for those who may not. */
export function useAdminSection(): readonly MenuSection[] {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  if (!isPhone || !managesPlaces(roles)) return [];
  const onAction = (): void => {
    void navigate({ to: '/admin' });
  };
  return [
    {
      id: 'admin',
      items: [{ id: 'admin', label: t('admin.heading'), icon: 'settings', onAction }],
    },
  ];
}
