import { useSignedIn } from '@etage/client';
import { managesPlaces } from '@etage/domain';
import { Icon } from '@etage/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanLink } from './plan-link';

/** The screens there are; along the top on a wide screen, at the thumb on a phone. */
export function MainNav() {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  return (
    <nav className="shell-nav" aria-label={t('shell.main')}>
      <PlanLink icon="plan" label={t('nav.plan')} view="plan" />
      <PlanLink icon="list" label={t('nav.list')} view="list" />
      <Link to="/week" className="shell-nav-link">
        <Icon name="week" />
        {t('nav.week')}
      </Link>
      <Link to="/rooms" className="shell-nav-link">
        <Icon name="room" />
        {t('nav.rooms')}
      </Link>
      <Link to="/bookings" className="shell-nav-link">
        <Icon name="bookings" />
        {t('nav.bookings')}
      </Link>
      {managesPlaces(roles) && (
        <Link to="/admin" className="shell-nav-link shell-nav-admin">
          <Icon name="settings" />
          {t('admin.heading')}
        </Link>
      )}
    </nav>
  );
}
