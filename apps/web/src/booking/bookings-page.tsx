import type { BookingView } from '@etage/contract';
import { siteDayOf } from '@etage/domain';
import { BookingsScreen } from '@etage/web-booking';
import { useRouter } from '@tanstack/react-router';

/** My bookings, with the way from each of them to its place on the plan. */
export function BookingsPage() {
  const router = useRouter();
  const placeHref = ({ placeId, startsAt, place }: BookingView): string =>
    router.buildLocation({
      to: '/floors/$floorId',
      params: { floorId: place.floorId },
      search: { day: siteDayOf(new Date(startsAt), place.timeZone), place: placeId },
    }).href;
  return <BookingsScreen placeHref={placeHref} planHref="/" />;
}
