import { Controller } from '@nestjs/common';
import { api, type BookingView, type ParsedInputOf, type TeamProposal } from '@etage/contract';
import { askedSlot, Current, Input, IsAwaited, Serve, type SignedIn } from '@etage/http';
import { TakeTurns } from '@etage/load';
import { TeamBookingService } from './team-booking.service';
import { TeamPreviewService } from './team-preview.service';

const { teamBookings } = api;

@Controller()
export class TeamController {
  /** A preview looks at every desk of a floor and at everybody of the team, so few are made at a time. */
  private readonly turns = new TakeTurns({ width: 2, waiting: 200, waitingEach: 10 });

  constructor(
    private readonly bookings: TeamBookingService,
    private readonly previews: TeamPreviewService,
  ) {}

  @Serve(api.teamBookings.preview)
  preview(
    @Current() actor: SignedIn,
    @Input(teamBookings.preview) { body }: ParsedInputOf<typeof teamBookings.preview>,
    @IsAwaited() isAwaited: () => boolean,
  ): Promise<TeamProposal> {
    const { floorId, people } = body;
    const wish = { actor, floorId, slot: askedSlot(body), people };
    return this.turns.run({ of: actor.personId, isAwaited }, () => this.previews.preview(wish));
  }

  @Serve(api.teamBookings.create)
  async create(
    @Current() actor: SignedIn,
    @Input(teamBookings.create) { body }: ParsedInputOf<typeof teamBookings.create>,
  ): Promise<{ bookings: BookingView[] }> {
    const { seats, title = null } = body;
    const booked = await this.bookings.book({ actor, slot: askedSlot(body), seats, title });
    return { bookings: booked };
  }
}
