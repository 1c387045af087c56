import { ArrivalScreen } from '@etage/web-booking';
import { getRouteApi, useRouter } from '@tanstack/react-router';

const route = getRouteApi('/signed-in/c/$code');

/** At a place, with the way from there to the plan. */
export function ArrivalPage() {
  const { code } = route.useParams();
  const router = useRouter();
  return (
    <ArrivalScreen
      key={code}
      code={code}
      planHref="/"
      placeHref={({ placeId, place: { floorId } }) =>
        router.buildLocation({
          to: '/floors/$floorId',
          params: { floorId },
          search: { place: placeId },
        }).href
      }
    />
  );
}
