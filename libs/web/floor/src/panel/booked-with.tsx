import { useTranslation } from 'react-i18next';
import { roomName } from '@etage/ui';
import type { FloorState } from '../data/floor-state';
import type { FloorPlace } from '../model/floor-places';

export interface BookedWithProps {
  readonly state: FloorState;
  readonly chosen: FloorPlace;
}

/** What goes with my booking here, or what it goes with. */
export function BookedWith({ state, chosen }: BookedWithProps) {
  const { t } = useTranslation();
  const find = (bookingId: string | undefined) =>
    state.myBookings.find((booking) => booking.bookingId === bookingId);
  const mine = find(chosen.mine?.bookingId);
  const main = find(mine?.itemOfId);
  if (main) return <p className="floor-panel-note">{t('floor.items.goesWith', main.place)}</p>;
  if (!mine?.items) return null;
  const items = mine.items.map(({ code, name }) =>
    t('floor.items.one', { name: roomName({ name }, t), code }),
  );
  return (
    <p className="floor-panel-note">{t('floor.items.together', { items: items.join(', ') })}</p>
  );
}
