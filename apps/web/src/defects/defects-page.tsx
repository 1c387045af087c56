import type { DefectView } from '@etage/contract';
import { DefectsScreen } from '@etage/web-defects';
import { useRouter } from '@tanstack/react-router';

/** What is broken, with the way from each to its place on the plan. */
export function DefectsPage() {
  const router = useRouter();
  const placeHref = ({ placeId, place }: DefectView): string =>
    router.buildLocation({
      to: '/floors/$floorId',
      params: { floorId: place.floorId },
      search: { place: placeId },
    }).href;
  return <DefectsScreen placeHref={placeHref} />;
}
