import { Skeleton } from '@etage/ui';

/** The shape of what comes. */
export const RoomsSkeleton = () => (
  <div className="rooms-skeleton">
    {Array.from({ length: 9 }, (_, index) => (
      <Skeleton key={index} />
    ))}
  </div>
);
