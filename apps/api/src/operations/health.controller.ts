import { Controller, Get } from '@nestjs/common';
import { namedQuery, TransactionRunner } from '@etage/database';
import { problem } from '@etage/http';
import { GatheredRead } from '@etage/load';
import { RealtimeService } from '@etage/realtime';

const PING = namedQuery<{ one: number }, []>('ping', 'SELECT 1 AS one');

@Controller('health')
export class HealthController {
  /** Anybody may ask, so all who ask at the same time share one question. */
  private readonly database: GatheredRead<'one', number>;

  constructor(
    transactions: TransactionRunner,
    private readonly realtime: RealtimeService,
  ) {
    this.database = new GatheredRead(async () => {
      const rows = await transactions.read((tx) => tx.query(PING, []));
      return new Map(rows.map(({ one }) => ['one', one]));
    });
  }

  /** The process answers. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** It can also do its work: the database answers and its changes are heard. */
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    await this.database.read('one');
    if (!this.realtime.isListening) {
      throw problem(503, 'unavailable', 'The database cannot be listened to.');
    }
    return { status: 'ok' };
  }
}
