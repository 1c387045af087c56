import { Controller, Header } from '@nestjs/common';
import { api, API_PREFIX, type ParsedInputOf, type RoomFeedView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import type { PlaceId } from '@etage/domain';
import { Clock, Input, newToken, notFound, Serve } from '@etage/http';
import { subDays } from 'date-fns';
import { FEED_OF_ROOM, ROOM_OF_FEED, SET_ROOM_FEED, TAKEN_TIMES } from '../queries/room-feed.query';
import { roomCalendar } from './room-calendar';

const { roomFeeds } = api;

/** What lies further back no calendar needs from here. */
const PAST_DAYS = 30;

const view = (placeId: PlaceId, token: string | null): RoomFeedView => ({
  placeId,
  feedPath: token && `${API_PREFIX}/calendar/rooms/${token}.ics`,
});

@Controller()
export class RoomFeedController {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  @Serve(api.roomFeeds.read)
  async read(
    @Input(roomFeeds.read) { params }: ParsedInputOf<typeof roomFeeds.read>,
  ): Promise<RoomFeedView> {
    const [feed] = await this.transactions.query(FEED_OF_ROOM, [params.placeId]);
    if (!feed) throw notFound('room');
    return view(params.placeId, feed.token);
  }

  /** The address before leads nowhere from now on. */
  @Serve(api.roomFeeds.renew)
  async renew(
    @Input(roomFeeds.renew) { params }: ParsedInputOf<typeof roomFeeds.renew>,
  ): Promise<RoomFeedView> {
    const [feed] = await this.transactions.query(SET_ROOM_FEED, [params.placeId, newToken()]);
    if (!feed) throw notFound('room');
    return view(params.placeId, feed.token);
  }

  @Serve(api.roomFeeds.feed)
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  async feed(
    @Input(roomFeeds.feed) { params, query }: ParsedInputOf<typeof roomFeeds.feed>,
  ): Promise<string> {
    const since = subDays(this.clock.now(), PAST_DAYS);
    return this.transactions.read(async (queries) => {
      const [room] = await queries.query(ROOM_OF_FEED, [params.token]);
      if (!room) throw notFound('calendar');
      const taken = await queries.query(TAKEN_TIMES, [room.placeId, since]);
      return roomCalendar(room.code, taken, query.language ?? null);
    });
  }
}
