import { useSignedIn } from '@etage/client';
import { managesPlaces } from '@etage/domain';
import type { PlaceView } from '@etage/contract';
import { Button } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnerDialog } from './owner-dialog';

/** Whose a desk is, and another owner, for those who assign desks. */
export function PlaceOwner({ place }: { readonly place: PlaceView }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { roles } = useSignedIn();
  if (place.kind !== 'desk' || !managesPlaces(roles)) return null;
  return (
    <>
      <Button
        icon="person"
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {place.owner ? t('owner.of', { name: place.owner.displayName }) : t('owner.assign')}
      </Button>
      {isOpen && (
        <OwnerDialog
          place={place}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
