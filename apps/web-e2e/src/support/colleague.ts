import {
  api,
  call,
  type BookingView,
  type Endpoint,
  type InputOf,
  type PlaceView,
  type ResponseOf,
} from '@etage/contract';
import { holdsPlace, type FloorId, type PlaceId, type Slot } from '@etage/domain';
import { now } from './clock';
import { emailOf, PASSWORD } from './demo-account';

/** Somebody who acts beside the browser, by the API alone. */
export class Colleague {
  private constructor(
    private readonly baseUrl: string,
    private readonly token: string,
  ) {}

  static async signIn(baseUrl: string, who: number | 'facility'): Promise<Colleague> {
    const email = who === 'facility' ? 'facility@etage.example' : emailOf(who);
    const body = { email, password: PASSWORD, bearer: true } as const;
    const { token } = await call(api.session.create, { body }, { baseUrl });
    if (token === undefined) throw new Error(`no token for ${email}`);
    return new Colleague(baseUrl, token);
  }

  call<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<ResponseOf<E>> {
    const headers = { authorization: `Bearer ${this.token}` };
    return call(endpoint, input, { baseUrl: this.baseUrl, headers });
  }

  book(placeId: PlaceId, { startsAt, endsAt }: Slot): Promise<BookingView> {
    const slot = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    return this.call(api.bookings.create, { body: { placeId, ...slot } });
  }

  /** A desk, of a floor where one is named, that is free for the whole slot and may be booked. */
  async freeDesk(
    { startsAt, endsAt }: Slot,
    among: { readonly floorId?: FloorId } = {},
  ): Promise<PlaceView> {
    const slot = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    const query = { ...slot, ...among, kind: 'desk', limit: 1 } as const;
    const [found] = (await this.call(api.places.search, { query })).places;
    if (!found?.fits) throw new Error(`no desk is free from ${slot.startsAt} on`);
    return found.place;
  }

  cancel({ bookingId }: BookingView): Promise<void> {
    return this.call(api.bookings.cancel, { params: { bookingId } });
  }

  /** What stands in the diary already would be in the way. */
  async cancelAll({ startsAt, endsAt }: Slot): Promise<void> {
    const query = {
      personId: 'me',
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    } as const;
    const { bookings } = await this.call(api.bookings.list, { query });
    const soon = new Date(now().getTime() + 60_000); // what ends while we are at it can no longer be cancelled
    const held = bookings.filter(
      (booking) => holdsPlace(booking.status) && new Date(booking.endsAt) > soon,
    );
    await Promise.all(held.map((booking) => this.cancel(booking)));
  }
}
