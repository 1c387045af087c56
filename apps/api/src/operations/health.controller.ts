import { Controller, Get } from '@nestjs/common';
import { namedQuery, TransactionRunner } from '@etage/database';
import { problem } from '@etage/http';
import { RealtimeService } from '@etage/realtime';

const PING = namedQuery<{ one: number }, []>('ping', 'SELECT 1 AS one');

@Controller('health')
export class HealthController {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly realtime: RealtimeService,
  ) {}

  /** The process answers. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** It can also do its work: the database answers and its changes are heard. */
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    await this.transactions.read((tx) => tx.query(PING, []));
    if (!this.realtime.isListening) {
      throw problem(503, 'unavailable', 'The database cannot be listened to.');
    }
    return { status: 'ok' };
  }
}
