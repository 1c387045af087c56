import type { PlaceId, Rejection } from '@etage/domain';
import { Button, Notice, placeNameWithin, rejectionText, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { BookingActions } from '../data/use-booking-actions';
import type { Refusal } from '../data/use-refusal';
import type { BookingPreview } from '../model/booking-preview';
import type { FloorPlace } from '../model/floor-places';
import { WayOn } from '../way-on';
import { Alternatives } from './alternatives';

export interface WhyNotProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  readonly booking: BookingActions;
  readonly onSelect: (placeId: PlaceId | null) => void;
  readonly preview: BookingPreview;
  /** What the server said, where it was asked; it knows more. */
  readonly refused: Refusal | null;
}

/** My own booking on this floor that stands in the way. */
function inTheWay(rejections: readonly Rejection[], { places }: FloorState) {
  const mine = rejections.find(({ code }) => code === 'person-already-booked');
  return mine?.code === 'person-already-booked'
    ? places.find(({ place }) => place.placeId === mine.placeId)
    : undefined;
}

/** What to do about a booking of mine that is in the way: move it here, or go and look at it. */
function MyOther({ state, chosen, booking, onSelect, preview }: WhyNotProps) {
  const { t } = useTranslation();
  const { rejections, movable } = preview;
  const mine = inTheWay(rejections, state);
  return (
    <>
      {movable && (
        <Button
          wide
          variant="primary"
          isDisabled={state.live === 'offline'}
          onPress={() => {
            booking.move(movable, chosen, state.choice.slot);
          }}
        >
          {t('floor.panel.moveHere', { code: movable.place.code })}
        </Button>
      )}
      {mine && (
        <Button
          wide
          onPress={() => {
            onSelect(mine.place.placeId);
          }}
        >
          {t('floor.panel.showMine', { place: placeNameWithin(mine.place, t) })}
        </Button>
      )}
    </>
  );
}

/** What the refusal is called: a place that is free for a part of the time can be had after all. */
const headingOf = ({ refused, chosen, preview }: WhyNotProps) => {
  if (refused) return 'refused';
  const isOnlyTaken = preview.rejections.every(({ code }) => code === 'place-taken');
  return chosen.state === 'partly-free' && isOnlyTaken ? 'notWhole' : 'cannot';
};

/** Why it cannot be had, in words, and what could be had instead with one click. */
export function WhyNot(props: WhyNotProps) {
  const { t } = useTranslation();
  const { refused, preview, state } = props;
  const wording = useWording(state.home.site.calendar.timeZone);
  const reasons = refused?.problem.rejections ?? preview.rejections;
  return (
    <>
      <Notice tone={refused ? 'danger' : 'info'}>
        <strong>{t(`floor.panel.${headingOf(props)}`)}</strong>
        {reasons.map((reason) => (
          <p key={reason.code}>{rejectionText(reason, wording)}</p>
        ))}
      </Notice>
      {state.dayReason && <WayOn state={state} wide />}
      <Alternatives
        {...props}
        alternatives={refused?.problem.alternatives ?? preview.alternatives}
      />
      <MyOther {...props} />
    </>
  );
}
