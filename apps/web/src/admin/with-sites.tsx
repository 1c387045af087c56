import { useSites } from '@etage/client';
import type { SiteView } from '@etage/contract';
import { AdminFailed, AdminLoading } from '@etage/web-admin';
import type { ReactNode } from 'react';

interface WithSitesProps {
  readonly children: (sites: readonly SiteView[]) => ReactNode;
}

/** What needs to know the sites, once they are there. */
export function WithSites({ children }: WithSitesProps) {
  const { data: sites, error, refetch } = useSites();
  if (sites) return children(sites);
  return error ? <AdminFailed error={error} onRetry={() => void refetch()} /> : <AdminLoading />;
}
