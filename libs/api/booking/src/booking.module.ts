import { Module } from '@nestjs/common';
import { BookingMoveService } from './booking-move.service';
import { BookingStatusService } from './booking-status.service';
import { BookingController } from './booking.controller';
import { BookingReader } from './booking.reader';
import { BookingService } from './booking.service';
import { Neighbourhood } from './neighbourhood';
import { PlaceDirectory } from './place.directory';
import { RebookService } from './series/rebook.service';
import { SeriesCancelService } from './series/series-cancel.service';
import { SeriesController } from './series/series.controller';
import { SeriesReader } from './series/series.reader';
import { SeriesService } from './series/series.service';

@Module({
  controllers: [BookingController, SeriesController],
  providers: [
    PlaceDirectory,
    Neighbourhood,
    BookingService,
    BookingMoveService,
    BookingStatusService,
    BookingReader,
    SeriesReader,
    SeriesService,
    SeriesCancelService,
    RebookService,
  ],
})
export class BookingModule {}
