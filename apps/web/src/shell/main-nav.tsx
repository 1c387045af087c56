import { Icon } from '@etage/ui';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The screens there are; along the top on a wide screen, at the thumb on a phone. */
export function MainNav() {
  const { t } = useTranslation();
  const onPlan = useMatchRoute()({ to: '/floors/$floorId' }) !== false;
  return (
    <nav className="shell-nav" aria-label={t('shell.main')}>
      <Link to="/" className="shell-nav-link" {...(onPlan && { 'aria-current': 'page' })}>
        <Icon name="plan" />
        {t('nav.plan')}
      </Link>
      <Link to="/bookings" className="shell-nav-link">
        <Icon name="bookings" />
        {t('nav.bookings')}
      </Link>
    </nav>
  );
}
