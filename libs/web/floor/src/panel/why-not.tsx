import type { PlaceId } from '@etage/domain';
import { Notice, rejectionText, Unbroken, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { BookingActions } from '../data/use-booking-actions';
import type { Refusal } from '../data/use-refusal';
import type { BookingPreview } from '../model/booking-preview';
import type { FloorPlace } from '../model/floor-places';
import { WayOn } from '../way-on';
import { Alternatives } from './alternatives';
import { MyOther } from './my-other';
import { WaitAction } from './wait-action';

export interface WhyNotProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  readonly booking: BookingActions;
  readonly onSelect: (placeId: PlaceId | null) => void;
  readonly preview: BookingPreview;
  /** What the server said, where it was asked; it knows more. */
  readonly refused: Refusal | null;
}

/** What the refusal is called: a place that is free for a part of the time can be had after all. */
const headingOf = ({ refused, chosen, preview }: WhyNotProps) => {
  if (refused) return 'refused';
  const isOtherTime = preview.rejections.every(({ code }) => code === 'outside-slot-mode');
  if (isOtherTime) return 'otherTimes';
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
          <p key={reason.code}>
            <Unbroken>{rejectionText(reason, wording)}</Unbroken>
          </p>
        ))}
      </Notice>
      {state.dayReason && <WayOn state={state} wide />}
      <Alternatives
        {...props}
        alternatives={refused?.problem.alternatives ?? preview.alternatives}
      />
      <MyOther {...props} />
      <WaitAction {...props} />
    </>
  );
}
