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
import { RoomSearch } from './rooms/room.search';
import { RoomTimelineReader } from './rooms/room-timeline.reader';
import { RoomsController } from './rooms/rooms.controller';
import { SeatDirectory } from './suggestion/seat.directory';
import { SuggestionController } from './suggestion/suggestion.controller';
import { SuggestionReader } from './suggestion/suggestion.reader';
import { SiteReader } from './site.reader';
import { SlotModeController } from './slot-mode/slot-mode.controller';
import { WorkplaceController } from './workplace.controller';

@Module({
  // `/places/suggestion` is no id of a place.
  controllers: [
    SlotModeController,
    CodeSheetController,
    SuggestionController,
    WorkplaceController,
    InstallationController,
    PlaceChangeController,
    RoomsController,
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
    RoomSearch,
    RoomTimelineReader,
    SeatDirectory,
    SuggestionReader,
  ],
})
export class WorkplaceModule {}
