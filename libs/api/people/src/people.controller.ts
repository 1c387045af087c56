import { Controller } from '@nestjs/common';
import { api, type ParsedInputOf, type PersonBadge } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { personBadge } from '@etage/domain';
import { Current, Input, Serve, type SignedIn } from '@etage/http';
import { asPattern } from './as-pattern';
import { SEARCH_PEOPLE } from './queries/person.query';

const { people } = api;

@Controller()
export class PeopleController {
  constructor(private readonly transactions: TransactionRunner) {}

  @Serve(api.people.search)
  async search(
    @Current() actor: SignedIn,
    @Input(people.search) { query }: ParsedInputOf<typeof people.search>,
  ): Promise<{ people: PersonBadge[] }> {
    const rows = await this.transactions.read((queries) =>
      queries.query(SEARCH_PEOPLE, [asPattern(query.search)]),
    );
    return { people: rows.map((row) => personBadge(row, actor)) };
  }
}
