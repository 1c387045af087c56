import { LimitsScreen } from '@etage/web-admin';
import { getRouteApi } from '@tanstack/react-router';
import { NotFound } from '../shell/not-found';
import { ForAdministrators } from './for-administrators';
import { WithSites } from './with-sites';

const route = getRouteApi('/signed-in/admin/limits');

/** The limits of the site in the address, or of the first. */
export function LimitsPage() {
  const { site: siteId } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ForAdministrators>
      <WithSites>
        {(sites) => {
          const site = sites.find((one) => one.siteId === siteId) ?? sites[0];
          if (!site) return <NotFound />;
          return (
            <LimitsScreen
              key={site.siteId}
              {...{ sites, site }}
              onSite={(next) => void navigate({ search: { site: next } })}
            />
          );
        }}
      </WithSites>
    </ForAdministrators>
  );
}
