import type { BookingView } from '@etage/contract';
import { Button, placeNameWithin } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useOnFloor } from '../data/on-floor';
import { useNearestMove } from '../data/use-nearest-move';
import { bookingInTheWay } from '../model/nearest-move';
import type { WhyNotProps } from './why-not';

interface MyOtherProps extends WhyNotProps {
  /** My booking that is in the way, on whatever floor. */
  readonly mine: BookingView;
}

/** Moves my booking here, or where this place cannot be had either, to the nearest one that can. */
function MoveButton({ state, chosen, booking, onSelect, preview, mine }: MyOtherProps) {
  const { t } = useTranslation();
  const nearest = useNearestMove(state, chosen, preview);
  const to = preview.movable ? chosen : nearest?.to;
  if (!to) return null;
  const { code } = mine.place;
  return (
    <Button
      wide
      variant={preview.alternatives.length > 0 ? 'secondary' : 'primary'}
      isDisabled={state.live === 'offline'}
      onPress={() => {
        booking.move(mine, to, state.choice.slot);
        if (to !== chosen) onSelect(to.place.placeId);
      }}
    >
      {to === chosen
        ? t('floor.panel.moveHere', { code })
        : t('floor.panel.moveNear', { code, to: to.place.code })}
    </Button>
  );
}

/** Goes and looks at it, on another floor as well. */
function ShowButton({ state, onSelect, mine }: MyOtherProps) {
  const { t } = useTranslation();
  const onFloor = useOnFloor();
  const here = state.places.find(({ place }) => place.placeId === mine.placeId);
  return (
    <Button
      wide
      onPress={() => {
        if (here) onSelect(mine.placeId);
        else onFloor(mine.place.floorId, mine.placeId);
      }}
    >
      {here
        ? t('floor.panel.showMine', { place: placeNameWithin(here.place, t) })
        : t('floor.panel.showMyBooking')}
    </Button>
  );
}

/** What to do about a booking of mine that is in the way. */
export function MyOther(props: WhyNotProps) {
  const mine = bookingInTheWay(props.preview.rejections, props.state.myBookings);
  if (!mine) return null;
  return (
    <>
      <MoveButton {...props} mine={mine} />
      <ShowButton {...props} mine={mine} />
    </>
  );
}
