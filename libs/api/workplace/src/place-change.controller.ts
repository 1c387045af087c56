import { Controller } from '@nestjs/common';
import { api, type ParsedInputOf } from '@etage/contract';
import { DEFAULT_LIGHT_MINUTES, type BookingMode, type PlaceId } from '@etage/domain';
import { TransactionRunner } from '@etage/database';
import { Current, Input, notFound, Serve, type SignedIn } from '@etage/http';
import { PlaceOwnerService } from './place-owner/place-owner.service';
import { SET_BOOKING_MODE } from './rooms/booking-mode.query';
import { SET_AT_PLACE } from './slot-mode/slot-mode.query';

const { places } = api;

/** Changes what facility management says of a place; what is absent stays. What is booked there stays too. */
@Controller()
export class PlaceChangeController {
  constructor(
    private readonly owners: PlaceOwnerService,
    private readonly transactions: TransactionRunner,
  ) {}

  @Serve(api.places.update)
  async update(
    @Current() actor: SignedIn,
    @Input(places.update) { params, body }: ParsedInputOf<typeof places.update>,
  ): Promise<void> {
    const { placeId } = params;
    const { assignedTo, slotMode, lightMinutes } = body;
    if (assignedTo !== undefined) {
      await this.owners.assign({ actor, placeId, personId: assignedTo });
    }
    if (slotMode !== undefined) {
      const [changed] = await this.transactions.query(SET_AT_PLACE, [placeId, slotMode]);
      if (!changed) throw notFound('place');
    }
    const bookingMode = body.bookingMode ?? (lightMinutes === undefined ? undefined : 'light');
    if (bookingMode !== undefined) await this.setBookingMode(placeId, bookingMode, lightMinutes);
  }

  private async setBookingMode(
    placeId: PlaceId,
    mode: BookingMode,
    minutes = DEFAULT_LIGHT_MINUTES,
  ): Promise<void> {
    const values = [placeId, mode !== 'none', mode === 'light' ? minutes : null] as const;
    const [changed] = await this.transactions.query(SET_BOOKING_MODE, [...values]);
    if (!changed) throw notFound('place');
  }
}
