import { useSignedIn } from '@etage/client';
import { managesPlaces } from '@etage/domain';
import type { MenuSection } from '@etage/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** What only facility management looks after; nothing for everybody else. */
export function useFacilitySection(): MenuSection[] {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  const navigate = useNavigate();
  if (!managesPlaces(roles)) return [];
  return [
    {
      id: 'facility',
      items: [
        {
          id: 'defects',
          label: t('defect.list.heading'),
          icon: 'warning',
          onAction: () => void navigate({ to: '/defects' }),
        },
        {
          id: 'calendar-links',
          label: t('calendarLinks.heading'),
          icon: 'calendar',
          onAction: () => void navigate({ to: '/calendar-links' }),
        },
      ],
    },
  ];
}
