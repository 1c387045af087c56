import { Module } from '@nestjs/common';
import { AvailabilityReader } from './availability/availability.reader';
import { FloorSnapshots } from './availability/floor-snapshots';
import { OccupancyReader } from './availability/occupancy.reader';
import { CodeSheetController } from './code-sheet/code-sheet.controller';
import { CodeSheetReader } from './code-sheet/code-sheet.reader';
import { FloorReader } from './floor.reader';
import { InstallationController } from './installation.controller';
import { PlaceChangeController } from './place-change.controller';
import { PlaceOwnerService } from './place-owner/place-owner.service';
import { PlaceSearch } from './place.search';
import { SiteReader } from './site.reader';
import { SlotModeController } from './slot-mode/slot-mode.controller';
import { WorkplaceController } from './workplace.controller';

@Module({
  controllers: [
    SlotModeController,
    CodeSheetController,
    WorkplaceController,
    InstallationController,
    PlaceChangeController,
  ],
  providers: [
    CodeSheetReader,
    SiteReader,
    FloorReader,
    PlaceOwnerService,
    FloorSnapshots,
    AvailabilityReader,
    OccupancyReader,
    PlaceSearch,
  ],
})
export class WorkplaceModule {}
