import { Controller, Header, Inject } from '@nestjs/common';
import { api, type ParsedInputOf } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { Clock, Input, notFound, PUBLIC_URL, Serve } from '@etage/http';
import { subDays } from 'date-fns';
import { FEED_BOOKINGS, OWNER_OF_FEED } from '../queries/notice-settings.query';
import { privateCalendar } from './private-calendar';

const { calendar } = api;

/** What lies further back no calendar needs from here. */
const PAST_DAYS = 30;

@Controller()
export class CalendarController {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    @Inject(PUBLIC_URL) private readonly publicUrl: string | undefined,
  ) {}

  @Serve(api.calendar.feed)
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  async feed(
    @Input(calendar.feed) { params }: ParsedInputOf<typeof calendar.feed>,
  ): Promise<string> {
    const since = subDays(this.clock.now(), PAST_DAYS);
    return this.transactions.read(async (queries) => {
      const [owner] = await queries.query(OWNER_OF_FEED, [params.token]);
      if (!owner) throw notFound('calendar');
      const bookings = await queries.query(FEED_BOOKINGS, [owner.personId, since]);
      return privateCalendar(bookings, owner.locale, this.publicUrl);
    });
  }
}
