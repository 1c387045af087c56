import type { BookingView } from '@etage/contract';
import { siteDayOf, type SiteDay } from '@etage/domain';
import { WeekScreen } from '@etage/web-booking';
import { getRouteApi, useRouter } from '@tanstack/react-router';

const route = getRouteApi('/signed-in/week');

/** My week in its address, with the ways from it to the plan. */
export function WeekPage() {
  const router = useRouter();
  const { day } = route.useSearch();
  const navigate = route.useNavigate();
  const placeHref = ({ placeId, startsAt, place }: BookingView): string =>
    router.buildLocation({
      to: '/floors/$floorId',
      params: { floorId: place.floorId },
      search: { day: siteDayOf(new Date(startsAt), place.timeZone), place: placeId },
    }).href;
  const planHref = (of: SiteDay): string =>
    router.buildLocation({ to: '/', search: { day: of } }).href;
  return (
    <WeekScreen
      {...{ day, placeHref, planHref }}
      onDay={(next) => void navigate({ search: { day: next } })}
    />
  );
}
