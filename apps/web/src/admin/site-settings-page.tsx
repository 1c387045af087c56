import { LeaveDialog, SiteScreen } from '@etage/web-admin';
import { getRouteApi, useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { NotFound } from '../shell/not-found';
import { WithSites } from './with-sites';

const route = getRouteApi('/signed-in/admin/sites/$siteId');

/** The site in the address; whoever leaves it with changes that are not saved is asked first. */
export function SiteSettingsPage() {
  const { siteId } = route.useParams();
  const [isDirty, setIsDirty] = useState(false);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  return (
    <>
      <WithSites>
        {(sites) => {
          const site = sites.find((one) => one.siteId === siteId);
          return site ? <SiteScreen key={siteId} site={site} onDirty={setIsDirty} /> : <NotFound />;
        }}
      </WithSites>
      <LeaveDialog
        isOpen={status === 'blocked'}
        onStay={() => reset?.()}
        onLeave={() => proceed?.()}
      />
    </>
  );
}
