import { Controller, Inject } from '@nestjs/common';
import { api, type ResponseOf } from '@etage/contract';
import { namedQuery, TransactionRunner } from '@etage/database';
import { Serve, VERSION } from '@etage/http';
import { GatheredRead } from '@etage/load';

interface InstallationRow {
  readonly cityName: string;
  readonly demo: boolean;
}

const INSTALLATION = namedQuery<InstallationRow, []>(
  'installation',
  'SELECT city_name AS "cityName", demo FROM installation',
);

/** What may be known before signing in. */
@Controller()
export class InstallationController {
  /** Anybody may ask, so all who ask at the same time share one question. */
  private readonly installation: GatheredRead<'one', InstallationRow>;

  constructor(
    transactions: TransactionRunner,
    @Inject(VERSION) private readonly version: string,
  ) {
    this.installation = new GatheredRead(async () => {
      const rows = await transactions.read((tx) => tx.query(INSTALLATION, []));
      return new Map(rows.map((row) => ['one', row]));
    });
  }

  @Serve(api.installation.read)
  async read(): Promise<ResponseOf<typeof api.installation.read>> {
    const row = await this.installation.read('one');
    return { name: row?.cityName ?? 'Etage', demo: row?.demo ?? false, version: this.version };
  }
}
