import { Controller } from '@nestjs/common';
import { api, type ParsedInputOf, type ResponseOf, type TimelineView } from '@etage/contract';
import type { Need } from '@etage/domain';
import { askedSlot, Current, Input, IsAwaited, Serve, type SignedIn } from '@etage/http';
import { RoomSearch } from './room.search';
import { RoomTimelineReader } from './room-timeline.reader';

const { rooms } = api;
const LONGEST_DAYS = 31;

type Search = ParsedInputOf<typeof rooms.search>['query'];

const needOf = ({ capacity, equipment, accessible }: Search): Need => ({
  ...(capacity === undefined ? {} : { capacity }),
  ...(accessible === undefined ? {} : { accessible }),
  ...(equipment === undefined ? {} : { equipment: equipment.split(',') }),
});

@Controller()
export class RoomsController {
  constructor(
    private readonly search: RoomSearch,
    private readonly timelines: RoomTimelineReader,
  ) {}

  @Serve(api.rooms.search)
  async find(
    @Current() viewer: SignedIn,
    @Input(rooms.search) { query }: ParsedInputOf<typeof rooms.search>,
    @IsAwaited() isAwaited: () => boolean,
  ): Promise<ResponseOf<typeof rooms.search>> {
    const { siteId, formality } = query;
    const wish = { siteId, formality, slot: askedSlot(query), need: needOf(query), isAwaited };
    return { rooms: await this.search.find(viewer, wish) };
  }

  @Serve(api.rooms.timeline)
  timeline(
    @Current() viewer: SignedIn,
    @Input(rooms.timeline) { query }: ParsedInputOf<typeof rooms.timeline>,
    @IsAwaited() isAwaited: () => boolean,
  ): Promise<TimelineView> {
    const span = askedSlot(query, LONGEST_DAYS);
    return this.timelines.read(viewer, { siteId: query.siteId, span, isAwaited });
  }
}
