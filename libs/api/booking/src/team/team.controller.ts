import { Controller } from '@nestjs/common';
import { api, type BookingView, type ParsedInputOf, type TeamProposal } from '@etage/contract';
import { askedSlot, Current, Input, Serve, type SignedIn } from '@etage/http';
import { TeamBookingService } from './team-booking.service';
import { TeamPreviewService } from './team-preview.service';

const { teamBookings } = api;

@Controller()
export class TeamController {
  constructor(
    private readonly bookings: TeamBookingService,
    private readonly previews: TeamPreviewService,
  ) {}

  @Serve(api.teamBookings.preview)
  preview(
    @Current() actor: SignedIn,
    @Input(teamBookings.preview) { body }: ParsedInputOf<typeof teamBookings.preview>,
  ): Promise<TeamProposal> {
    const { floorId, people } = body;
    return this.previews.preview({ actor, floorId, slot: askedSlot(body), people });
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
