import { useSignedIn } from '@etage/client';
import { managesPlaces } from '@etage/domain';
import type { PlaceView } from '@etage/contract';
import { DialogButton } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { OwnerDialog } from './owner-dialog';

/** Whose a desk is, and another owner, for those who assign desks. */
export function PlaceOwner({ place }: { readonly place: PlaceView }) {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  if (place.kind !== 'desk' || !managesPlaces(roles)) return null;
  return (
    <DialogButton
      icon="person"
      label={place.owner ? t('owner.of', { name: place.owner.displayName }) : t('owner.assign')}
    >
      {(onClose) => <OwnerDialog place={place} onClose={onClose} />}
    </DialogButton>
  );
}
