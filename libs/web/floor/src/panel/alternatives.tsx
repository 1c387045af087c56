import { slotOf } from '@etage/contract';
import { statusWhenBooked, type Alternative, type PlaceId } from '@etage/domain';
import { Button, placeNameWithin, Unbroken, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { BookingActions } from '../data/use-booking-actions';
import { alternativeWord } from '../model/alternative-word';
import type { FloorPlace } from '../model/floor-places';

export interface AlternativesProps {
  readonly alternatives: readonly Alternative[];
  readonly state: FloorState;
  readonly chosen: FloorPlace;
  readonly booking: BookingActions;
  readonly onSelect: (placeId: PlaceId | null) => void;
}

type Offered = Omit<AlternativesProps, 'alternatives'> & { readonly alternative: Alternative };

/** The place an alternative is about, if the floor shows it. */
const placeOf = (
  alternative: Alternative,
  { state, chosen }: Pick<Offered, 'state' | 'chosen'>,
): FloorPlace | undefined =>
  alternative.kind === 'other-place'
    ? state.places.find(({ place }) => place.placeId === alternative.placeId)
    : chosen;

const asks = ({ place }: FloorPlace, { session }: FloorState): boolean =>
  statusWhenBooked(place, session) === 'requested';

/** One alternative as a button that books it at once, or asks for it where somebody has to decide. */
function AlternativeButton({ isFirst, ...offered }: Offered & { readonly isFirst: boolean }) {
  const { t } = useTranslation();
  const { alternative, state, booking, onSelect } = offered;
  const formats = useFormats(state.home.site.calendar.timeZone);
  const wanted = placeOf(alternative, offered);
  if (!wanted) return null;
  const { place } = wanted;
  const slot = alternative.kind === 'other-place' ? state.choice.slot : slotOf(alternative);
  const word = alternativeWord(alternative);
  const said = { place: placeNameWithin(place, t), times: formats.times(slot) };
  return (
    <Button
      wide
      variant={isFirst ? 'primary' : 'secondary'}
      isDisabled={state.live === 'offline'}
      onPress={() => {
        if (alternative.kind === 'other-place') onSelect(place.placeId);
        booking.book(wanted, slot);
      }}
    >
      <Unbroken>
        {asks(wanted, state) ? t(`floor.panel.ask.${word}`, said) : t(`floor.panel.${word}`, said)}
      </Unbroken>
    </Button>
  );
}

/** What could be had instead with one click, the best first. */
export function Alternatives({ alternatives, ...rest }: AlternativesProps) {
  const { t } = useTranslation();
  const anyAsks = alternatives.some((one) => {
    const wanted = placeOf(one, rest);
    return wanted && asks(wanted, rest.state);
  });
  return (
    <>
      {alternatives.map((alternative, index) => (
        <AlternativeButton
          key={alternative.kind}
          isFirst={index === 0}
          {...{ alternative, ...rest }}
        />
      ))}
      {anyAsks && <p className="floor-panel-note">{t('floor.panel.needsApproval')}</p>}
    </>
  );
}
