import { Controller } from '@nestjs/common';
import { api, type GuestBadge, type ParsedInputOf } from '@etage/contract';
import { Current, Input, Serve, type SignedIn } from '@etage/http';
import { GuestService } from './guest.service';

const { guests } = api;

@Controller()
export class GuestController {
  constructor(private readonly service: GuestService) {}

  @Serve(api.guests.create)
  create(
    @Current() { personId }: SignedIn,
    @Input(guests.create) { body }: ParsedInputOf<typeof guests.create>,
  ): Promise<GuestBadge> {
    const { name, organisation = null } = body;
    return this.service.name(personId, { name, organisation });
  }

  @Serve(api.guests.list)
  async list(@Current() { personId }: SignedIn): Promise<{ guests: GuestBadge[] }> {
    return { guests: await this.service.list(personId) };
  }
}
