import { Module } from '@nestjs/common';
import { BookingMoveService } from './booking-move.service';
import { BookingStatusService } from './booking-status.service';
import { BookingController } from './booking.controller';
import { BookingReader } from './booking.reader';
import { BookingService } from './booking.service';
import { Neighbourhood } from './neighbourhood';
import { PlaceDirectory } from './place.directory';

@Module({
  controllers: [BookingController],
  providers: [
    PlaceDirectory,
    Neighbourhood,
    BookingService,
    BookingMoveService,
    BookingStatusService,
    BookingReader,
  ],
})
export class BookingModule {}
