import { Controller } from '@nestjs/common';
import { api, type CalendarLinkView, type ParsedInputOf, type ResponseOf } from '@etage/contract';
import { Current, Input, Serve, type SignedIn } from '@etage/http';
import { CalendarLinksService } from './calendar-links.service';

const { calendarLinks } = api;

@Controller()
export class CalendarLinksController {
  constructor(private readonly links: CalendarLinksService) {}

  @Serve(api.calendarLinks.list)
  async list(): Promise<ResponseOf<typeof calendarLinks.list>> {
    return { links: await this.links.list() };
  }

  @Serve(api.calendarLinks.create)
  create(
    @Current() { personId }: SignedIn,
    @Input(calendarLinks.create) { body }: ParsedInputOf<typeof calendarLinks.create>,
  ): Promise<CalendarLinkView> {
    return this.links.create(personId, body);
  }

  @Serve(api.calendarLinks.change)
  change(
    @Current() { personId }: SignedIn,
    @Input(calendarLinks.change) { params, body }: ParsedInputOf<typeof calendarLinks.change>,
  ): Promise<CalendarLinkView> {
    return this.links.change(personId, params.calendarLinkId, body);
  }

  @Serve(api.calendarLinks.remove)
  remove(
    @Input(calendarLinks.remove) { params }: ParsedInputOf<typeof calendarLinks.remove>,
  ): Promise<void> {
    return this.links.remove(params.calendarLinkId);
  }

  @Serve(api.calendarLinks.sync)
  sync(
    @Input(calendarLinks.sync) { params }: ParsedInputOf<typeof calendarLinks.sync>,
  ): Promise<CalendarLinkView> {
    return this.links.syncSoon(params.calendarLinkId);
  }

  @Serve(api.calendarLinks.conflicts)
  async conflicts(
    @Input(calendarLinks.conflicts) { params }: ParsedInputOf<typeof calendarLinks.conflicts>,
  ): Promise<ResponseOf<typeof calendarLinks.conflicts>> {
    return { conflicts: await this.links.conflicts(params.calendarLinkId) };
  }

  @Serve(api.calendarLinks.settle)
  settle(
    @Input(calendarLinks.settle) { params }: ParsedInputOf<typeof calendarLinks.settle>,
  ): Promise<void> {
    return this.links.settle(params.calendarLinkId, params.calendarConflictId);
  }
}
