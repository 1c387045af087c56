import { Module } from '@nestjs/common';
import { AvailabilityReader } from './availability/availability.reader';
import { FloorReader } from './floor.reader';
import { InstallationController } from './installation.controller';
import { PlaceSearch } from './place.search';
import { SiteReader } from './site.reader';
import { WorkplaceController } from './workplace.controller';

@Module({
  controllers: [WorkplaceController, InstallationController],
  providers: [SiteReader, FloorReader, AvailabilityReader, PlaceSearch],
})
export class WorkplaceModule {}
