import { useSignedIn } from '@etage/client';
import { administers } from '@etage/domain';
import { NoAdminRight } from '@etage/web-admin';
import type { ReactNode } from 'react';

/** What only administrators see; the others read who may. */
export function ForAdministrators({ children }: { readonly children: ReactNode }) {
  const { roles } = useSignedIn();
  return administers(roles) ? children : <NoAdminRight who="administrators" homeHref="/" />;
}
