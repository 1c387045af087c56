import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { GuestBadge } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import type { GuestId, PersonId } from '@etage/domain';
import { Clock } from '@etage/http';
import { JobPlan } from '@etage/jobs';
import { subDays } from 'date-fns';
import { v7 as newId } from 'uuid';
import { FORGET_GUESTS, GUESTS_OF_HOST, NAME_GUEST } from '../queries/guest.query';

/** Somebody may still have to be asked after a visit; later nobody needs the name. */
const KEPT_DAYS = 14;

interface NamedGuest {
  readonly name: string;
  readonly organisation: string | null;
}

/** Keeps the guests of each host, and forgets them. */
@Injectable()
export class GuestService implements OnModuleInit {
  private readonly logger = new Logger('Guests');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly plan: JobPlan,
  ) {}

  onModuleInit(): void {
    this.plan.every('17 * * * *', 'forget-guests', async () => {
      const forgotten = await this.forgetDue();
      if (forgotten > 0) this.logger.log(`${forgotten} guests forgotten`);
    });
  }

  async name(hostId: PersonId, { name, organisation }: NamedGuest): Promise<GuestBadge> {
    const values = [newId() as GuestId, hostId, name, organisation, this.clock.now()] as const;
    const [guest] = await this.transactions.run([{ of: 'person', id: hostId }], (tx) =>
      tx.query(NAME_GUEST, [...values]),
    );
    if (!guest) throw new Error(`guest of ${hostId} was neither known nor named`);
    return guest;
  }

  list(hostId: PersonId): Promise<GuestBadge[]> {
    return this.transactions.read((queries) => queries.query(GUESTS_OF_HOST, [hostId]));
  }

  /** @returns how many guests nobody knows the name of any more */
  async forgetDue(): Promise<number> {
    const since = subDays(this.clock.now(), KEPT_DAYS);
    return (await this.transactions.query(FORGET_GUESTS, [since])).length;
  }
}
