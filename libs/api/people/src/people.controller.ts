import { Controller } from '@nestjs/common';
import { api, type ParsedInputOf, type PersonBadge, type UnitView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { personBadge } from '@etage/domain';
import { Current, Input, Serve, type SignedIn } from '@etage/http';
import { asPattern } from './as-pattern';
import { ALL_UNITS, SEARCH_PEOPLE } from './queries/person.query';

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

  @Serve(api.units.list)
  async units(): Promise<{ units: UnitView[] }> {
    return { units: await this.transactions.query(ALL_UNITS, []) };
  }
}
