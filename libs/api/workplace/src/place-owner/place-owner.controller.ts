import { Controller } from '@nestjs/common';
import { api, type ParsedInputOf } from '@etage/contract';
import { Current, Input, Serve, type SignedIn } from '@etage/http';
import { PlaceOwnerService } from './place-owner.service';

const { places } = api;

@Controller()
export class PlaceOwnerController {
  constructor(private readonly owners: PlaceOwnerService) {}

  @Serve(api.places.update)
  async update(
    @Current() actor: SignedIn,
    @Input(places.update) { params, body }: ParsedInputOf<typeof places.update>,
  ): Promise<void> {
    if (body.assignedTo === undefined) return;
    await this.owners.assign({ actor, placeId: params.placeId, personId: body.assignedTo });
  }
}
