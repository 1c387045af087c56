import { Module } from '@nestjs/common';
import { AgentController } from './arrival/agent.controller';
import { AgentService } from './arrival/agent.service';
import { ArrivalController } from './arrival/arrival.controller';
import { ArrivalService } from './arrival/arrival.service';
import { BookingMoveService } from './move/booking-move.service';
import { BookingStatusService } from './booking-status.service';
import { BookingController } from './booking.controller';
import { BookingReader } from './booking.reader';
import { BookingService } from './booking.service';
import { CalendarKeeper } from './calendar/calendar.keeper';
import { CalendarLinksController } from './calendar/calendar-links.controller';
import { CalendarLinksService } from './calendar/calendar-links.service';
import { CalendarSync } from './calendar/calendar.sync';
import { DefectController } from './defects/defect.controller';
import { DefectService } from './defects/defect.service';
import { ReplacementService } from './defects/replacement.service';
import { LimitsController } from './limits/limits.controller';
import { LimitsService } from './limits/limits.service';
import { Neighbourhood } from './place/neighbourhood';
import { NoShowRelease } from './no-show.release';
import { PlaceDirectory } from './place/place.directory';
import { RebookService } from './series/rebook.service';
import { SeriesCancelService } from './series/series-cancel.service';
import { SeriesController } from './series/series.controller';
import { SeriesReader } from './series/series.reader';
import { SeriesService } from './series/series.service';
import { WaitingListController } from './waiting/waiting-list.controller';
import { WaitingListService } from './waiting/waiting-list.service';
import { WaitingKeeper } from './waiting/waiting.keeper';
import { PresenceService } from './week/presence.service';
import { WeekBookings } from './week/week-bookings';
import { WeekPatternService } from './week/week-pattern.service';
import { WeekController } from './week/week.controller';
import { WeekReader } from './week/week.reader';
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
    LimitsController,
    WaitingListController,
    DefectController,
    WeekController,
    GuestController,
    TeamController,
    CalendarLinksController,
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
    LimitsService,
    SeriesReader,
    SeriesService,
    SeriesCancelService,
    RebookService,
    WaitingListService,
    WaitingKeeper,
    DefectService,
    ReplacementService,
    PresenceService,
    WeekPatternService,
    WeekBookings,
    WeekReader,
    GuestService,
    TeamBookingService,
    TeamPreviewService,
    CalendarSync,
    CalendarKeeper,
    CalendarLinksService,
  ],
})
export class BookingModule {}
