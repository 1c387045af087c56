import { api, call, type GuestBadge } from '@etage/contract';
import { useMutation } from '@tanstack/react-query';

/** Names a guest to book for; the same name is the same guest. */
export function useNameGuest() {
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (name: string) => call(api.guests.create, { body: { name } }),
  });
  return { nameGuest: (name: string): Promise<GuestBadge> => mutateAsync(name), isPending };
}
