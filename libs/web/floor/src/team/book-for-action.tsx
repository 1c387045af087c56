import { Button } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { BookingActions } from '../data/use-booking-actions';
import type { FloorPlace } from '../model/floor-places';
import { BookForDialog } from './book-for-dialog';

export interface BookForActionProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  readonly booking: BookingActions;
}

/** To have the place for a colleague or a guest. */
export function BookForAction(props: BookForActionProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        wide
        isDisabled={props.state.live === 'offline'}
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {t('team.bookFor.open')}
      </Button>
      {isOpen && (
        <BookForDialog
          {...props}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
