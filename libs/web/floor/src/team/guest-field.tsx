import { useNameGuest } from '@etage/client';
import type { GuestBadge } from '@etage/contract';
import { Button, problemText, showToast, TextField, useWording } from '@etage/ui';
import { useState, type ComponentProps } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

export interface GuestFieldProps {
  readonly onGuest: (guest: GuestBadge) => void;
  /** What the press does, where it does more than to add the guest. */
  readonly action?: string;
}

/** Names somebody without an account. */
export function GuestField({ onGuest, action }: GuestFieldProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [name, setName] = useState('');
  const { nameGuest, isPending } = useNameGuest();
  const add: ComponentProps<typeof Form>['onSubmit'] = (event) => {
    event.preventDefault();
    if (name.trim() === '' || isPending) return;
    nameGuest(name.trim()).then(
      (guest) => {
        setName('');
        onGuest(guest);
      },
      (error: unknown) => {
        showToast({ tone: 'danger', text: problemText(error, wording) });
      },
    );
  };
  return (
    <Form className="team-guest" onSubmit={add}>
      <TextField
        label={t('team.guest.label')}
        description={t('team.guest.hint')}
        value={name}
        maxLength={80}
        onChange={setName}
      />
      <Button
        type="submit"
        {...(!action && { icon: 'plus' as const })}
        isDisabled={name.trim() === ''}
        busy={isPending}
      >
        {action ?? t('team.guest.add')}
      </Button>
    </Form>
  );
}
