import { usePersonNews } from '@etage/client';
import type { PersonNews } from '@etage/contract';
import { showToast } from '@etage/ui';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Says what others did to my bookings, or in calendars that I linked, on whatever screen I am. */
export function NewsToasts() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const say = useCallback(
    ({ kind }: PersonNews) => {
      const to = kind === 'calendar-conflict' ? '/calendar-links' : '/bookings';
      showToast({
        tone: 'info',
        text: t(`personNews.${kind}`),
        action: { label: t('personNews.show'), onPress: () => void navigate({ to }) },
      });
    },
    [t, navigate],
  );
  usePersonNews(say);
  return null;
}
