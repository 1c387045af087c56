import { floorHomes, useSites } from '@etage/client';
import { RoomsScreen } from '@etage/web-rooms';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { homeFloor } from '../floor/last-floor';

const route = getRouteApi('/signed-in/rooms');

/** The Rooms screen in its address, at the site of the floor last looked at, with the way from a room to its plan. */
export function RoomsPage() {
  const router = useRouter();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sites = useSites();
  return (
    <RoomsScreen
      search={search}
      homeSiteId={homeFloor(floorHomes(sites.data ?? []))?.site.siteId}
      onSearch={(change) =>
        void navigate({ search: (prev) => ({ ...prev, ...change }), replace: true })
      }
      planHref={({ floorId, placeId }, day) =>
        router.buildLocation({
          to: '/floors/$floorId',
          params: { floorId },
          search: { day, place: placeId },
        }).href
      }
    />
  );
}
