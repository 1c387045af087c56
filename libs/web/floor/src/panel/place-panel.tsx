import { IconButton, placeName, roomName, StateSign, useFormats } from '@etage/ui';
import type { PlaceId } from '@etage/domain';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { BookingActions } from '../data/use-booking-actions';
import type { FloorPlace } from '../model/floor-places';
import { stateText } from '../model/place-words';
import { PlaceAction } from './place-action';
import { PlaceDay } from './place-day';
import { PlaceFacts } from './place-facts';
import { TeamHere } from './team-here';
import './place-panel.css';

export interface PlacePanelProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  readonly booking: BookingActions;
  readonly onSelect: (placeId: PlaceId | null) => void;
}

/** Where it is: the room of a desk, or what a room is for. */
function whereText({ place, room }: FloorPlace, t: ReturnType<typeof useTranslation>['t']): string {
  if (room) return t('floor.place.inRoom', { name: roomName(room, t), code: room.code });
  return place.use ? `${t(`roomUse.${place.use}`)} ${place.code}` : place.code;
}

/** The state with what it means for the slot: `frei, 08:00–16:00`. */
function useStateLine({ choice, home }: FloorState, chosen: FloorPlace): string {
  const { t } = useTranslation();
  const formats = useFormats(home.site.calendar.timeZone);
  const { state, saving, freePart } = chosen;
  if (!saving && state === 'free') {
    return t('floor.place.freeAllSlot', { times: formats.times(choice.slot) });
  }
  if (state === 'partly-free' && freePart) {
    return t('floor.place.freeInPart', { times: formats.times(freePart) });
  }
  return stateText(chosen, choice.slot, t, formats);
}

/** Everything about the chosen place, and the one thing to do with it. */
export function PlacePanel({ state, chosen, booking, onSelect }: PlacePanelProps) {
  const { t } = useTranslation();
  const line = useStateLine(state, chosen);
  const { place } = chosen;
  const heading = place.kind === 'desk' ? placeName(place, t) : roomName(place, t);
  return (
    <div className="floor-panel-place">
      <header className="floor-panel-head">
        <div>
          <h2 className="floor-panel-name">{heading}</h2>
          <p className="floor-panel-where">{whereText(chosen, t)}</p>
        </div>
        <IconButton
          icon="close"
          label={t('floor.panel.close')}
          onPress={() => {
            onSelect(null);
          }}
        />
      </header>
      <p className="floor-panel-state">
        <StateSign state={chosen.state} text={line} look="pill" />
        {chosen.person && !chosen.mine && <span>{chosen.person.displayName}</span>}
        {chosen.guest && <span>{t('team.guest.named', { name: chosen.guest.name ?? '' })}</span>}
      </p>
      <PlaceAction key={chosen.place.placeId} {...{ state, chosen, booking, onSelect }} />
      <PlaceFacts chosen={chosen} notebook={state.session.notebook} />
      <PlaceDay {...{ state, chosen }} />
      <TeamHere {...{ state, onSelect }} />
    </div>
  );
}
