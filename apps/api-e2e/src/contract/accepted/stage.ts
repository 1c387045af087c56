import { api } from '@etage/contract';
import type { PlaceId } from '@etage/domain';
import type { City } from '../../support/city';
import { at, type Ground } from '../../support/ground';
import { ArrivalCases } from './arrival-cases';

/** Makes what endpoints need to find: each call something that nothing has happened to. */
export class Stage {
  readonly arrivals: ArrivalCases;
  private desksUsed = 0;
  private seriesMade = 0;

  constructor(
    readonly city: City,
    readonly ground: Ground,
  ) {
    this.arrivals = new ArrivalCases(city, ground);
  }

  /** Another quarter of an hour each time, so that nobody sits at two desks. */
  private quarter() {
    const hour = 7 + this.desksUsed / 4;
    return this.ground.slot(hour, hour + 0.25);
  }

  /** A booking of facility management's own. */
  async freshBooking(): Promise<string> {
    this.desksUsed += 1;
    const { placeId } = at(this.ground.desks, this.desksUsed);
    const body = { placeId, ...this.quarter() };
    return (await this.city.facility.call(api.bookings.create, { body })).bookingId;
  }

  async somebody(): Promise<string> {
    const { people } = await this.city.facility.call(api.people.search, {
      query: { search: 'person001@' },
    });
    return at(people, 0).personId;
  }

  async requestedBooking(): Promise<string> {
    const { rows } = await this.city.database.query<{ id: PlaceId }>(
      'SELECT id FROM place WHERE requires_approval',
    );
    this.desksUsed += 1;
    const body = { placeId: at(rows, 0).id, ...this.quarter() };
    return (await this.city.person(1).call(api.bookings.create, { body })).bookingId;
  }

  async bookingOfNow(): Promise<string> {
    const bookingId = await this.freshBooking();
    await this.arrivals.beginNow(bookingId);
    return bookingId;
  }

  /** In a room, where one may have other bookings at the same time. */
  seriesWish(fromHour: number) {
    return {
      placeId: at(this.ground.meetingRooms, 0).placeId,
      ...this.ground.slot(fromHour, fromHour + 0.25),
      recurrence: 'FREQ=WEEKLY;COUNT=2',
    };
  }

  async freshSeries(): Promise<string> {
    const body = { ...this.seriesWish(18 + this.seriesMade / 4), mode: 'possible' } as const;
    this.seriesMade += 1;
    return (await this.city.facility.call(api.series.create, { body })).seriesId;
  }
}
