import { Controller } from '@nestjs/common';
import {
  api,
  slotOf,
  type BookingView,
  type ParsedInputOf,
  type WaitingNeed,
  type WaitingView,
} from '@etage/contract';
import type { Need, PlaceKind } from '@etage/domain';
import { Current, Input, problem, Serve, type SignedIn } from '@etage/http';
import { ReplacementService } from '../defects/replacement.service';
import type { WaitedFor } from './join-waiting-list';
import { WaitingListService } from './waiting-list.service';

const { waitingList } = api;

/** Only what was said: what is absent is not asked. */
const needOf = (need: WaitingNeed = {}): Need =>
  Object.fromEntries(Object.entries(need).filter(([, value]) => value !== undefined));

function waitedFor(body: ParsedInputOf<typeof waitingList.join>['body']): WaitedFor {
  const { placeId, floorId, siteId, need } = body;
  if (placeId) return { placeId };
  const wanted = { kind: body.kind as PlaceKind, need: needOf(need) };
  if (floorId) return { floorId, ...wanted };
  if (siteId) return { siteId, ...wanted };
  throw problem(400, 'invalid-input', 'Exactly one of placeId, floorId and siteId is expected.');
}

@Controller()
export class WaitingListController {
  constructor(
    private readonly waiting: WaitingListService,
    private readonly holds: ReplacementService,
  ) {}

  @Serve(api.waitingList.list)
  async list(@Current() actor: SignedIn): Promise<{ entries: WaitingView[] }> {
    return { entries: await this.waiting.list(actor) };
  }

  @Serve(api.waitingList.join)
  join(
    @Current() actor: SignedIn,
    @Input(waitingList.join) { body }: ParsedInputOf<typeof waitingList.join>,
  ): Promise<WaitingView> {
    return this.waiting.join({ actor, slot: slotOf(body), waitedFor: waitedFor(body) });
  }

  @Serve(api.waitingList.leave)
  leave(
    @Current() actor: SignedIn,
    @Input(waitingList.leave) { params }: ParsedInputOf<typeof waitingList.leave>,
  ): Promise<void> {
    return this.waiting.leave(actor, params.waitingId);
  }

  @Serve(api.waitingList.confirm)
  confirm(
    @Current() actor: SignedIn,
    @Input(waitingList.confirm) { params }: ParsedInputOf<typeof waitingList.confirm>,
  ): Promise<BookingView> {
    return this.holds.confirm(actor, params.bookingId);
  }
}
