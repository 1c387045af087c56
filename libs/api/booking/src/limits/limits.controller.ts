import { Controller } from '@nestjs/common';
import { api, type ParsedInputOf, type ResponseOf, type SiteLimitsView } from '@etage/contract';
import { Current, Input, Serve, type SignedIn } from '@etage/http';
import { LimitsService } from './limits.service';

const { bookingLimits } = api;

@Controller()
export class LimitsController {
  constructor(private readonly limits: LimitsService) {}

  @Serve(api.bookingLimits.mine)
  async mine(@Current() actor: SignedIn): Promise<ResponseOf<typeof bookingLimits.mine>> {
    return { allowances: await this.limits.mine(actor) };
  }

  @Serve(api.bookingLimits.read)
  read(
    @Input(bookingLimits.read) { query }: ParsedInputOf<typeof bookingLimits.read>,
  ): Promise<SiteLimitsView> {
    return this.limits.read(query.siteId);
  }

  @Serve(api.bookingLimits.ofPerson)
  async ofPerson(
    @Input(bookingLimits.ofPerson) { query }: ParsedInputOf<typeof bookingLimits.ofPerson>,
  ): Promise<ResponseOf<typeof bookingLimits.ofPerson>> {
    return { limits: await this.limits.ofPerson(query.siteId, query.personId) };
  }

  @Serve(api.bookingLimits.replace)
  replace(
    @Input(bookingLimits.replace) { body }: ParsedInputOf<typeof bookingLimits.replace>,
  ): Promise<SiteLimitsView> {
    return this.limits.replace(body.siteId, body.limits);
  }
}
