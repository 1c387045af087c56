import { Navigate } from '@tanstack/react-router';
import { NotFound } from '../shell/not-found';
import { WithSites } from './with-sites';

/** Administration begins with the first site. */
export const FirstSitePage = () => (
  <WithSites>
    {([site]) =>
      site ? (
        <Navigate to="/admin/sites/$siteId" params={{ siteId: site.siteId }} replace />
      ) : (
        <NotFound />
      )
    }
  </WithSites>
);
