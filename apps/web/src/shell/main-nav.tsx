import type { FloorSearch } from '@etage/client';
import { Icon, type IconName } from '@etage/ui';
import { Link, useMatch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface PlanLinkProps {
  readonly icon: IconName;
  readonly label: string;
  readonly view: NonNullable<FloorSearch['view']>;
}

/** The floor as plan or as list. From one to the other day, slot and all stay; from elsewhere it is the last floor. */
function PlanLink({ icon, label, view }: PlanLinkProps) {
  const floor = useMatch({ from: '/signed-in/floors/$floorId', shouldThrow: false });
  const address = view === 'plan' ? {} : { view };
  const className = `shell-nav-link shell-nav-${view}`;
  const content = (
    <>
      <Icon name={icon} />
      {label}
    </>
  );
  if (!floor) {
    return (
      <Link to="/" search={address} className={className}>
        {content}
      </Link>
    );
  }
  const { view: _shown, ...withoutView } = floor.search;
  return (
    <Link
      to="/floors/$floorId"
      params={floor.params}
      search={{ ...withoutView, ...address }}
      className={className}
      activeOptions={{ exact: true }}
    >
      {content}
    </Link>
  );
}

/** The screens there are; along the top on a wide screen, at the thumb on a phone. */
export function MainNav() {
  const { t } = useTranslation();
  return (
    <nav className="shell-nav" aria-label={t('shell.main')}>
      <PlanLink icon="plan" label={t('nav.plan')} view="plan" />
      <PlanLink icon="list" label={t('nav.list')} view="list" />
      <Link to="/bookings" className="shell-nav-link">
        <Icon name="bookings" />
        {t('nav.bookings')}
      </Link>
    </nav>
  );
}
