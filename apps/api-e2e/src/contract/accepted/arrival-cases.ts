import { api } from '@etage/contract';
import type { City } from '../../support/city';
import { at, type Ground } from '../../support/ground';

/** Places that facility management may check in to now, whatever the hour. */
export class ArrivalCases {
  private evenings = 0;

  constructor(
    private readonly city: City,
    private readonly ground: Ground,
  ) {}

  async codeOf(desk: number): Promise<string> {
    const { rows } = await this.city.database.query<{ code: string }>(
      'SELECT code FROM place_code WHERE place_id = $1',
      [at(this.ground.desks, desk).placeId],
    );
    return at(rows, 0).code;
  }

  /** A booking of another day begins now instead. */
  async beginNow(bookingId: string): Promise<void> {
    await this.city.database.query(
      `UPDATE booking SET starts_at = now(), ends_at = now() + interval '1 hour' WHERE id = $1`,
      [bookingId],
    );
  }

  /** The code of a place that facility management had booked for an evening, which begins now. */
  async codeOfBookingOfNow(): Promise<string> {
    this.evenings += 1;
    const [desk, hour] = [40 + this.evenings, 18.75 + this.evenings / 4];
    const { placeId } = at(this.ground.desks, desk);
    const body = { placeId, ...this.ground.slot(hour, hour + 0.25) };
    const { bookingId } = await this.city.facility.call(api.bookings.create, { body });
    await this.beginNow(bookingId);
    return this.codeOf(desk);
  }

  /** So that one token opens all that is asked. */
  async believeFacilityAsAgent(): Promise<void> {
    await this.city.database.query(
      `INSERT INTO presence_agent VALUES (gen_random_uuid(), 'Spec', sha256($1), now()) ON CONFLICT DO NOTHING`,
      [Buffer.from(this.city.facility.token)],
    );
  }
}
