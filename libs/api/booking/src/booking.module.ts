import { Module } from '@nestjs/common';
import { BookingMoveService } from './booking-move.service';
import { BookingStatusService } from './booking-status.service';
import { BookingController } from './booking.controller';
import { BookingReader } from './booking.reader';
import { BookingService } from './booking.service';

@Module({
  controllers: [BookingController],
  providers: [BookingService, BookingMoveService, BookingStatusService, BookingReader],
})
export class BookingModule {}
