import { useSignedIn, useSites } from '@etage/client';
import { administers, managesPlaces } from '@etage/domain';
import { AdminFrame, NoAdminRight, type AdminLink } from '@etage/web-admin';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The frame of administration, with the ways to what the person may administer. */
export function AdminPage() {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  const sites = useSites().data ?? [];
  const path = useRouterState({ select: ({ location }) => location.pathname });
  if (!managesPlaces(roles)) return <NoAdminRight who="facility-managers" homeHref="/" />;
  const link = (href: string, label: string, icon: AdminLink['icon']): AdminLink => ({
    ...{ href, label, icon },
    isCurrent: path === href,
  });
  const ofAdministrators = [
    link('/admin/limits', t('admin.limits.heading'), 'limit'),
    link('/admin/agents', t('admin.agents.heading'), 'dock'),
  ];
  const links = [
    ...sites.map(({ siteId, name }) => link(`/admin/sites/${siteId}`, name, 'settings')),
    ...(administers(roles) ? ofAdministrators : []),
  ];
  return (
    <AdminFrame links={links}>
      <Outlet />
    </AdminFrame>
  );
}
