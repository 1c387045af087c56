import { Controller } from '@nestjs/common';
import { api, type ParsedInputOf, type PersonBadge } from '@etage/contract';
import { displayName, initials, TransactionRunner } from '@etage/database';
import { Current, Input, Serve, type SignedIn } from '@etage/http';

import { SEARCH_PEOPLE } from './queries/person.query';

const { people } = api;

/** In a pattern these letters mean something; here they are meant as themselves. */
const literally = (text: string): string => text.replace(/[\\%_]/g, String.raw`\$&`);

@Controller()
export class PeopleController {
  constructor(private readonly transactions: TransactionRunner) {}

  @Serve(api.people.search)
  async search(
    @Current() actor: SignedIn,
    @Input(people.search) { query }: ParsedInputOf<typeof people.search>,
  ): Promise<{ people: PersonBadge[] }> {
    const rows = await this.transactions.read((queries) =>
      queries.query(SEARCH_PEOPLE, [`%${literally(query.search)}%`]),
    );
    const found = rows.map((row) => ({
      personId: row.personId,
      displayName: displayName(row),
      initials: initials(row),
      teammate: row.unitId === actor.unitPath[0],
    }));
    return { people: found };
  }
}
