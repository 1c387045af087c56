import type { TestSite } from '@etage/database/testing';
import type { WaitingId } from '@etage/domain';
import type { WaitedFor } from '../../waiting/join-waiting-list';
import type { BookingOffice } from '../a-booking-office';
import {
  PEOPLE,
  type JoinStep,
  type LeaveStep,
  type ModelSlot,
  type PersonName,
  type Wanted,
} from './history-step';
import { instantOf, minutesOf } from './model-time';

interface RealEntry extends ModelSlot {
  readonly waitingId: WaitingId;
  readonly person: PersonName;
}

interface Row {
  readonly id: WaitingId;
  readonly person_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
}

/** The waiting list of a site of its own, played with the services. */
export class RealWaitingList {
  constructor(
    private readonly office: BookingOffice,
    private readonly site: TestSite,
  ) {}

  join({ by, wanted, slot }: JoinStep): Promise<unknown> {
    return this.office.waiting.join({
      actor: this.site[by],
      slot: { startsAt: instantOf(slot.startsAt), endsAt: instantOf(slot.endsAt) },
      waitedFor: this.waitedFor(wanted),
    });
  }

  async leave({ by, nth }: LeaveStep): Promise<void> {
    const entries = await this.entries();
    const entry = entries[nth % Math.max(1, entries.length)];
    if (entry) await this.office.waiting.leave(this.site[by], entry.waitingId);
  }

  /** Of those whose time has not come yet, in the order in which they came. */
  async entries(): Promise<RealEntry[]> {
    const rows = await this.office.database.dataSource.query<Row[]>(
      'SELECT * FROM waiting_entry WHERE site_id = $1 AND starts_at > $2 ORDER BY id',
      [this.site.siteId, this.office.now],
    );
    return rows.map((row) => ({
      waitingId: row.id,
      person: PEOPLE.find((name) => this.site[name].personId === row.person_id) ?? 'anna',
      startsAt: minutesOf(row.starts_at),
      endsAt: minutesOf(row.ends_at),
    }));
  }

  private waitedFor(wanted: Wanted): WaitedFor {
    const { floorId, siteId } = this.site;
    const need = { accessible: true };
    switch (wanted) {
      case 'any desk of the floor':
        return { floorId, kind: 'desk', need: {} };
      case 'any room of the floor':
        return { floorId, kind: 'room', need: {} };
      case 'an accessible desk of the floor':
        return { floorId, kind: 'desk', need };
      case 'an accessible desk of the site':
        return { siteId, kind: 'desk', need };
      case 'an accessible room of the floor':
        return { floorId, kind: 'room', need };
      default:
        return { placeId: this.site[wanted] };
    }
  }
}
