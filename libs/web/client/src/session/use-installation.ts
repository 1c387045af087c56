import { api, call } from '@etage/contract';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** What may be known before anybody signs in: the name of the installation, and whether it is a demo. */
export const useInstallation = () =>
  useQuery({
    queryKey: queryKeys.installation,
    queryFn: ({ signal }) => call(api.installation.read, {}, { signal }),
    staleTime: Infinity,
  });
