import { Controller } from '@nestjs/common';
import { api, type NoticesView, type ParsedInputOf } from '@etage/contract';
import { Current, Input, Serve, type SignedIn } from '@etage/http';
import { NoticesService } from './notices.service';

const { notices } = api;

@Controller()
export class NoticesController {
  constructor(private readonly service: NoticesService) {}

  @Serve(api.notices.read)
  read(@Current() { personId }: SignedIn): Promise<NoticesView> {
    return this.service.read(personId);
  }

  @Serve(api.notices.update)
  update(
    @Current() { personId }: SignedIn,
    @Input(notices.update) { body }: ParsedInputOf<typeof notices.update>,
  ): Promise<NoticesView> {
    return this.service.update(personId, body);
  }

  @Serve(api.notices.renewFeed)
  renewFeed(@Current() { personId }: SignedIn): Promise<NoticesView> {
    return this.service.renewFeed(personId);
  }
}
