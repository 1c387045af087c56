import { Module } from '@nestjs/common';
import { AvailabilityReader } from './availability/availability.reader';
import { FloorSnapshots } from './availability/floor-snapshots';
import { OccupancyReader } from './availability/occupancy.reader';
import { FloorReader } from './floor.reader';
import { InstallationController } from './installation.controller';
import { PlaceSearch } from './place.search';
import { SiteReader } from './site.reader';
import { WorkplaceController } from './workplace.controller';

@Module({
  controllers: [WorkplaceController, InstallationController],
  providers: [
    SiteReader,
    FloorReader,
    FloorSnapshots,
    AvailabilityReader,
    OccupancyReader,
    PlaceSearch,
  ],
})
export class WorkplaceModule {}
