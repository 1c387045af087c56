import type { PlaceView } from '@etage/contract';
import { managesPlaces } from '@etage/domain';
import { Dialog, DialogButton, placeName } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { RoomFeed } from './room-feed';

interface RoomFeedActionProps {
  readonly state: FloorState;
  readonly place: PlaceView;
}

/** Opens the dialog in which facility management gives the calendar of a room an address. */
export function RoomFeedAction({ state, place }: RoomFeedActionProps) {
  const { t } = useTranslation();
  if (place.kind !== 'room' || !managesPlaces(state.session.roles)) return null;
  const label = t('calendarLinks.feedAction');
  return (
    <DialogButton variant="quiet" icon="calendar" label={label}>
      {(onClose) => (
        <Dialog heading={`${label}: ${placeName(place, t)}`} isOpen onClose={onClose}>
          <RoomFeed placeId={place.placeId} />
        </Dialog>
      )}
    </DialogButton>
  );
}
