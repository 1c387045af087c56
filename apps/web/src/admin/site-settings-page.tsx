import { SiteScreen } from '@etage/web-admin';
import { getRouteApi } from '@tanstack/react-router';
import { NotFound } from '../shell/not-found';
import { WithSites } from './with-sites';

const route = getRouteApi('/signed-in/admin/sites/$siteId');

export function SiteSettingsPage() {
  const { siteId } = route.useParams();
  return (
    <WithSites>
      {(sites) => {
        const site = sites.find((one) => one.siteId === siteId);
        return site ? <SiteScreen key={siteId} site={site} /> : <NotFound />;
      }}
    </WithSites>
  );
}
