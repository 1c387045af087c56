import { Controller } from '@nestjs/common';
import { api, type ParsedInputOf, type SuggestionView } from '@etage/contract';
import type { Need } from '@etage/domain';
import { askedSlot, Current, Input, IsAwaited, Serve, type SignedIn } from '@etage/http';
import { SuggestionReader } from './suggestion.reader';

const { suggestions } = api;

type Query = ParsedInputOf<typeof suggestions.read>['query'];

const needOf = ({ screens, heightAdjustable, accessible, quiet }: Query): Need => ({
  ...(screens === undefined ? {} : { screens }),
  ...(heightAdjustable ? { heightAdjustable } : {}),
  ...(accessible ? { accessible } : {}),
  ...(quiet ? { quiet } : {}),
});

@Controller()
export class SuggestionController {
  constructor(private readonly reader: SuggestionReader) {}

  @Serve(api.suggestions.read)
  read(
    @Current() actor: SignedIn,
    @Input(suggestions.read) { query }: ParsedInputOf<typeof suggestions.read>,
    @IsAwaited() isAwaited: () => boolean,
  ): Promise<SuggestionView> {
    const { siteId, floorId } = query;
    const asked = needOf(query);
    return this.reader.suggest(actor, {
      slot: askedSlot(query),
      asked,
      siteId,
      floorId,
      isAwaited,
    });
  }
}
