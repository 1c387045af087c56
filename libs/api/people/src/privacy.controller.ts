import { Controller } from '@nestjs/common';
import { api, type ParsedInputOf, type PrivacyView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { Current, Input, problem, Serve, type SignedIn } from '@etage/http';
import { PRIVACY_OF, SET_PRIVACY } from './queries/privacy.query';

const { privacy } = api;

const known = ([row]: readonly PrivacyView[]): PrivacyView => {
  if (!row) throw problem(401, 'not-signed-in', 'Sign in first.');
  return row;
};

@Controller()
export class PrivacyController {
  constructor(private readonly transactions: TransactionRunner) {}

  @Serve(api.privacy.read)
  async read(@Current() { personId }: SignedIn): Promise<PrivacyView> {
    return known(await this.transactions.read((queries) => queries.query(PRIVACY_OF, [personId])));
  }

  @Serve(api.privacy.update)
  async update(
    @Current() { personId }: SignedIn,
    @Input(privacy.update) { body }: ParsedInputOf<typeof privacy.update>,
  ): Promise<PrivacyView> {
    const { visibility = null, bookableBy = null } = body;
    return known(await this.transactions.query(SET_PRIVACY, [personId, visibility, bookableBy]));
  }
}
