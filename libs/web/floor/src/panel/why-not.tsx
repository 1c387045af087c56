import { slotOf } from '@etage/contract';
import type { Alternative, PlaceId, Rejection } from '@etage/domain';
import { Button, Notice, rejectionText, useFormats, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { Booking } from '../data/use-booking';
import type { Refusal } from '../data/use-refusal';
import type { BookingPreview } from '../model/booking-preview';
import type { FloorPlace } from '../model/floor-places';
import { placeName } from '../model/place-words';

export interface WhyNotProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  readonly booking: Booking;
  readonly onSelect: (placeId: PlaceId | null) => void;
  readonly preview: BookingPreview;
  /** What the server said, where it was asked; it knows more. */
  readonly refused: Refusal | null;
}

/** One alternative as a button that books it at once. */
function AlternativeButton({
  alternative,
  isFirst,
  state,
  chosen,
  booking,
  onSelect,
}: Omit<WhyNotProps, 'preview' | 'refused'> & {
  readonly alternative: Alternative;
  readonly isFirst: boolean;
}) {
  const { t } = useTranslation();
  const { places, choice, home } = state;
  const formats = useFormats(home.site.calendar.timeZone);
  const variant = isFirst ? 'primary' : 'secondary';
  const isDisabled = state.live === 'offline';
  if (alternative.kind === 'other-place') {
    const other = places.find(({ place }) => place.placeId === alternative.placeId);
    if (!other) return null;
    const word = alternative.sameRoom ? 'floor.panel.otherSameRoom' : 'floor.panel.otherPlace';
    const take = (): void => {
      onSelect(other.place.placeId);
      booking.book(other, choice.slot);
    };
    return (
      <Button wide {...{ variant, isDisabled }} onPress={take}>
        {t(word, { place: placeName(other.place, t) })}
      </Button>
    );
  }
  const slot = slotOf(alternative);
  const word = alternative.kind === 'same-place-later' ? 'sameLater' : 'samePart';
  return (
    <Button
      wide
      {...{ variant, isDisabled }}
      onPress={() => {
        booking.book(chosen, slot);
      }}
    >
      {t(`floor.panel.${word}`, { times: formats.times(slot) })}
    </Button>
  );
}

/** My own booking on this floor that stands in the way. */
function inTheWay(rejections: readonly Rejection[], { places }: FloorState) {
  const mine = rejections.find(({ code }) => code === 'person-already-booked');
  return mine?.code === 'person-already-booked'
    ? places.find(({ place }) => place.placeId === mine.placeId)
    : undefined;
}

/** What to do about a booking of mine that is in the way: move it here, or go and look at it. */
function MyOther({ state, chosen, booking, onSelect, preview }: Omit<WhyNotProps, 'refused'>) {
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
          {t('floor.panel.showMine', { place: placeName(mine.place, t) })}
        </Button>
      )}
    </>
  );
}

/** Why it cannot be had, in words, and what could be had instead with one click. */
export function WhyNot({ refused, ...rest }: WhyNotProps) {
  const { t } = useTranslation();
  const { preview, state } = rest;
  const wording = useWording(state.home.site.calendar.timeZone);
  const reasons = refused?.problem.rejections ?? preview.rejections;
  const alternatives = refused?.problem.alternatives ?? preview.alternatives;
  return (
    <>
      <Notice tone={refused ? 'danger' : 'info'}>
        <strong>{refused ? t('floor.panel.refused') : t('floor.panel.cannot')}</strong>
        {reasons.map((reason) => (
          <p key={reason.code}>{rejectionText(reason, wording)}</p>
        ))}
      </Notice>
      {alternatives.map((alternative, index) => (
        <AlternativeButton
          key={alternative.kind}
          isFirst={index === 0}
          {...{ alternative, ...rest }}
        />
      ))}
      <MyOther {...rest} />
    </>
  );
}
