import { api, call } from '@etage/contract';
import { useMutation } from '@tanstack/react-query';

/** Changes my password; I stay signed in here, and nowhere else. */
export const useChangePassword = () =>
  useMutation({
    mutationFn: (body: { currentPassword: string; newPassword: string }) =>
      call(api.session.changePassword, { body }),
  });
