import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { BookingId } from '@etage/domain';
import { Refused, TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { JobPlan } from '@etage/jobs';
import { BOOKING_BY_ID } from './queries/read-booking.query';
import { OVERDUE } from './queries/overdue.query';
import { LOCK_BOOKING } from './queries/write-booking.query';
import { RELEASE } from './status-step';
import { applyStep } from './take-step';
import { lockPlacesOf } from './waiting/lock-places-of';

/** As many bookings are looked up at once. */
const BATCH = 200;

/**
 * Gives back what nobody came to. Each booking is a transaction of its own: whoever checks in at the same moment, or
 * releases on another node, wins or loses that one booking, and a tick that is cut off leaves the rest to the next.
 */
@Injectable()
export class NoShowRelease implements OnModuleInit {
  private readonly logger = new Logger('NoShows');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly plan: JobPlan,
  ) {}

  onModuleInit(): void {
    this.plan.every('* * * * *', 'release-no-shows', async () => {
      const released = await this.releaseDue();
      if (released > 0) this.logger.log(`${released} bookings released that nobody came to`);
    });
  }

  /** @returns how many bookings it released */
  async releaseDue(): Promise<number> {
    let released = 0;
    for (;;) {
      const due = await this.transactions.query(OVERDUE, [this.clock.now(), BATCH]);
      const before = released;
      for (const { bookingId } of due) if (await this.release(bookingId)) released += 1;
      if (due.length < BATCH || released === before) return released;
    }
  }

  /** False where somebody was faster: checked in, moved, cancelled or released it. */
  private async release(bookingId: BookingId): Promise<boolean> {
    const now = this.clock.now();
    const result = await this.transactions.run([], async (tx) => {
      await lockPlacesOf(tx, [bookingId]);
      await tx.query(LOCK_BOOKING, [bookingId]);
      const [booking] = await tx.query(BOOKING_BY_ID, [bookingId]);
      return booking && applyStep(tx, RELEASE, booking, null, now);
    });
    return result !== undefined && !(result instanceof Refused);
  }
}
