import { Controller, Inject } from '@nestjs/common';
import { api, type ResponseOf } from '@etage/contract';
import { namedQuery, TransactionRunner } from '@etage/database';
import { Serve, VERSION } from '@etage/http';

const INSTALLATION = namedQuery<{ cityName: string; demo: boolean }, []>(
  'installation',
  'SELECT city_name AS "cityName", demo FROM installation',
);

/** What may be known before signing in. */
@Controller()
export class InstallationController {
  constructor(
    private readonly transactions: TransactionRunner,
    @Inject(VERSION) private readonly version: string,
  ) {}

  @Serve(api.installation.read)
  async read(): Promise<ResponseOf<typeof api.installation.read>> {
    const [row] = await this.transactions.read((queries) => queries.query(INSTALLATION, []));
    return { name: row?.cityName ?? 'Etage', demo: row?.demo ?? false, version: this.version };
  }
}
