import { Controller, Res } from '@nestjs/common';
import {
  api,
  type FloorView,
  type OccupancyView,
  type ParsedInputOf,
  type PlaceView,
  type ResponseOf,
  type SiteView,
} from '@etage/contract';
import type { Need } from '@etage/domain';
import { askedSlot, Current, Input, IsAwaited, Serve, type SignedIn } from '@etage/http';
import type { Response } from 'express';
import { AvailabilityReader } from './availability/availability.reader';
import { OccupancyReader } from './availability/occupancy.reader';
import { FloorReader } from './floor.reader';
import { PlaceSearch } from './place.search';
import { SiteReader } from './site.reader';

const { buildings, floors, places } = api;
const DEFAULT_LIMIT = 50;

type SearchQuery = ParsedInputOf<typeof places.search>['query'];

/** A dock is asked for when the connector and the watts of the notebook are both given. */
function needOf(query: SearchQuery): Need {
  const { connector, watts, equipment, ...rest } = query;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    ...(connector && watts ? { notebook: { connector, watts } } : {}),
    ...(equipment ? { equipment: [equipment] } : {}),
  };
}

@Controller()
export class WorkplaceController {
  constructor(
    private readonly sites: SiteReader,
    private readonly floorReader: FloorReader,
    private readonly availabilities: AvailabilityReader,
    private readonly occupancies: OccupancyReader,
    private readonly placeSearch: PlaceSearch,
  ) {}

  @Serve(api.sites.list)
  async list(@Current() viewer: SignedIn): Promise<{ sites: SiteView[] }> {
    return { sites: await this.sites.list(viewer) };
  }

  @Serve(api.buildings.occupancy)
  occupancy(
    @Current() viewer: SignedIn,
    @Input(buildings.occupancy) { params, query }: ParsedInputOf<typeof buildings.occupancy>,
    @IsAwaited() isAwaited: () => boolean,
  ): Promise<OccupancyView> {
    return this.occupancies.read(viewer, params.buildingId, askedSlot(query), isAwaited);
  }

  @Serve(api.floors.read)
  floor(
    @Current() viewer: SignedIn,
    @Input(floors.read) { params }: ParsedInputOf<typeof floors.read>,
  ): Promise<FloorView> {
    return this.floorReader.floor(viewer, params.floorId);
  }

  /** The busiest answer of all; it is finished text, so it goes out as it is. */
  @Serve(api.floors.availability)
  async availability(
    @Current() viewer: SignedIn,
    @Input(floors.availability) { params, query }: ParsedInputOf<typeof floors.availability>,
    @IsAwaited() isAwaited: () => boolean,
    @Res() response: Response,
  ): Promise<void> {
    const answer = await this.availabilities.read(
      viewer,
      params.floorId,
      askedSlot(query),
      isAwaited,
    );
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': answer.length,
    });
    response.end(answer);
  }

  @Serve(api.places.read)
  place(
    @Current() viewer: SignedIn,
    @Input(places.read) { params }: ParsedInputOf<typeof places.read>,
  ): Promise<PlaceView> {
    return this.floorReader.place(viewer, params.placeId);
  }

  @Serve(api.places.search)
  async search(
    @Current() viewer: SignedIn,
    @Input(places.search) { query }: ParsedInputOf<typeof places.search>,
    @IsAwaited() isAwaited: () => boolean,
  ): Promise<ResponseOf<typeof places.search>> {
    const found = await this.placeSearch.find(viewer, {
      slot: askedSlot(query),
      need: needOf(query),
      floorId: query.floorId,
      limit: query.limit ?? DEFAULT_LIMIT,
      isAwaited,
    });
    return { places: found };
  }
}
