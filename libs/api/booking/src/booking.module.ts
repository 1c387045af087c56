import { Module } from '@nestjs/common';
import { AgentController } from './agent.controller';
import { AgentService } from './agent.service';
import { ArrivalController } from './arrival.controller';
import { ArrivalService } from './arrival.service';
import { BookingMoveService } from './booking-move.service';
import { BookingStatusService } from './booking-status.service';
import { BookingController } from './booking.controller';
import { BookingReader } from './booking.reader';
import { BookingService } from './booking.service';
import { Neighbourhood } from './neighbourhood';
import { NoShowRelease } from './no-show.release';
import { PlaceDirectory } from './place.directory';
import { RebookService } from './series/rebook.service';
import { SeriesCancelService } from './series/series-cancel.service';
import { SeriesController } from './series/series.controller';
import { SeriesReader } from './series/series.reader';
import { SeriesService } from './series/series.service';
import { GuestController } from './guest/guest.controller';
import { GuestService } from './guest/guest.service';
import { TeamBookingService } from './team/team-booking.service';
import { TeamController } from './team/team.controller';
import { TeamPreviewService } from './team/team-preview.service';

@Module({
  controllers: [
    BookingController,
    ArrivalController,
    AgentController,
    SeriesController,
    GuestController,
    TeamController,
  ],
  providers: [
    PlaceDirectory,
    Neighbourhood,
    BookingService,
    BookingMoveService,
    BookingStatusService,
    BookingReader,
    NoShowRelease,
    ArrivalService,
    AgentService,
    SeriesReader,
    SeriesService,
    SeriesCancelService,
    RebookService,
    GuestService,
    TeamBookingService,
    TeamPreviewService,
  ],
})
export class BookingModule {}
