import { Controller } from '@nestjs/common';
import {
  api,
  slotOf,
  type BookingView,
  type ParsedInputOf,
  type PresenceDay,
  type RefusedOccurrence,
  type WeekPatternView,
  type WeekView,
} from '@etage/contract';
import { plusDays } from '@etage/domain';
import { Current, Input, problem, Serve, type SignedIn } from '@etage/http';
import { PresenceService } from './presence.service';
import { WeekBookings } from './week-bookings';
import { WeekPatternService } from './week-pattern.service';
import { WeekReader } from './week.reader';

const { presence, weekPattern, week } = api;
const LONGEST_DAYS = 400;

@Controller()
export class WeekController {
  constructor(
    private readonly presences: PresenceService,
    private readonly patterns: WeekPatternService,
    private readonly bookings: WeekBookings,
    private readonly weeks: WeekReader,
  ) {}

  @Serve(api.presence.list)
  async list(
    @Current() actor: SignedIn,
    @Input(presence.list) { query }: ParsedInputOf<typeof presence.list>,
  ): Promise<{ days: PresenceDay[] }> {
    const { firstDay, lastDay } = query;
    if (lastDay > plusDays(firstDay, LONGEST_DAYS)) {
      throw problem(400, 'invalid-input', `The span is longer than ${LONGEST_DAYS} days.`);
    }
    return { days: await this.presences.list(actor, firstDay, lastDay) };
  }

  @Serve(api.presence.set)
  async set(
    @Current() actor: SignedIn,
    @Input(presence.set) { body }: ParsedInputOf<typeof presence.set>,
  ): Promise<{ days: PresenceDay[] }> {
    return { days: await this.presences.say(actor, body.days) };
  }

  @Serve(api.weekPattern.read)
  readPattern(@Current() actor: SignedIn): Promise<WeekPatternView> {
    return this.patterns.read(actor);
  }

  @Serve(api.weekPattern.replace)
  replacePattern(
    @Current() actor: SignedIn,
    @Input(weekPattern.replace) { body }: ParsedInputOf<typeof weekPattern.replace>,
  ): Promise<WeekPatternView> {
    return this.patterns.replace(actor, body.days);
  }

  @Serve(api.weekPattern.book)
  book(
    @Current() actor: SignedIn,
    @Input(weekPattern.book) { body }: ParsedInputOf<typeof weekPattern.book>,
  ): Promise<{ bookings: BookingView[]; refused: RefusedOccurrence[] }> {
    const wanted = body.days.map((day) => ({ placeId: day.placeId, slot: slotOf(day) }));
    return this.bookings.book(actor, wanted);
  }

  @Serve(api.week.read)
  read(
    @Current() actor: SignedIn,
    @Input(week.read) { query }: ParsedInputOf<typeof week.read>,
  ): Promise<WeekView> {
    return this.weeks.read(actor, query.day);
  }
}
