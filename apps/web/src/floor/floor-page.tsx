import { FloorScreen } from '@etage/web-floor';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { keepLastFloor } from './last-floor';

const route = getRouteApi('/signed-in/floors/$floorId');

/** The Floor screen in its address: reads it, writes it, and remembers the floor for the next visit. */
export function FloorPage() {
  const { floorId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  useEffect(() => {
    keepLastFloor(floorId);
  }, [floorId]);
  return (
    <FloorScreen
      floorId={floorId}
      search={search}
      onSearch={(change) =>
        void navigate({ search: (prev) => ({ ...prev, ...change }), replace: true })
      }
      onFloor={(next, place) =>
        void navigate({
          params: { floorId: next },
          search: ({ place: _place, ...prev }) => (place ? { ...prev, place } : prev),
        })
      }
    />
  );
}
