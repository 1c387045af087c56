import { IconButton, placeName, roomName, StateSign, useFormats } from '@etage/ui';
import type { PlaceId } from '@etage/domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { BookingActions } from '../data/use-booking-actions';
import { useHeldTimes } from '../data/use-held-times';
import { SuggestionNote } from '../find/suggestion-note';
import type { Finding } from '../find/use-finding';
import type { FloorPlace } from '../model/floor-places';
import { RoomFeedAction } from '../feed/room-feed-action';
import { DefectNotices } from '../defect/defect-notices';
import { ReportDefect } from '../defect/report-defect';
import { PlaceModeAction } from '../mode/place-mode-action';
import { useModeText } from '../mode/use-mode-text';
import { stateText } from '../model/place-words';
import { HeldHere } from './held-here';
import { PlaceAction } from './place-action';
import { PlaceDay } from './place-day';
import { PlaceFacts } from './place-facts';
import { PlaceOwner } from './place-owner';
import { TeamHere } from './team-here';
import './place-panel.css';

export interface PlacePanelProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  readonly booking: BookingActions;
  readonly finding: Finding;
  readonly onSelect: (placeId: PlaceId | null) => void;
}

/** Where it is: the room of a desk, or what a room is for. */
function whereText({ place, room }: FloorPlace, t: TFunction): string {
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
export function PlacePanel({ state, chosen, booking, finding, onSelect }: PlacePanelProps) {
  const { t } = useTranslation();
  const line = useStateLine(state, chosen);
  const times = useHeldTimes(state, chosen, booking);
  const { refusal } = booking;
  const isAboutMine = times !== undefined && refusal?.moved === times.held.bookingId;
  const others = isAboutMine ? { ...booking, refusal: null } : booking;
  const { place } = chosen;
  const modeText = useModeText(state, place.slotMode);
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
        {chosen.person && !chosen.mine && chosen.state !== 'partly-free' && (
          <span>{chosen.person.displayName}</span>
        )}
        {chosen.guest && <span>{t('team.guest.named', { name: chosen.guest.name ?? '' })}</span>}
      </p>
      {finding.suggested && chosen.state === 'free' && (
        <SuggestionNote suggested={finding.suggested} onShow={finding.show} />
      )}
      {times && (
        <HeldHere
          {...{ state, chosen, booking, onSelect, times }}
          refused={isAboutMine ? refusal : null}
        />
      )}
      <PlaceAction key={chosen.place.placeId} {...{ state, chosen, onSelect }} booking={others} />
      <DefectNotices place={place} />
      <PlaceFacts
        {...{ chosen, modeText }}
        notebook={state.session.notebook}
        slot={state.choice.slot}
      />
      <PlaceOwner place={place} />
      <PlaceDay {...{ state, chosen, times }} />
      <TeamHere {...{ state, onSelect }} />
      <ReportDefect key={`defect ${place.placeId}`} {...{ state, place }} />
      <PlaceModeAction {...{ state, place }} />
      <RoomFeedAction {...{ state, place }} />
    </div>
  );
}
