import type { AnnouncedBooking, FloorNotification } from '@etage/database';

/** One revision of a floor with what it changed. */
export interface Change {
  readonly revision: number;
  readonly bookings: readonly AnnouncedBooking[];
}

/** What is known of the changes of one floor: those that have left for its room and those that have not. */
export class FloorNews {
  private readonly heard = new Map<number, readonly AnnouncedBooking[]>();
  private newest: number;
  private isIncomplete = false;

  /** @param sent the newest revision that its watchers know */
  constructor(private sent: number) {
    this.newest = sent;
  }

  get sentRevision(): number {
    return this.sent;
  }

  get hasMore(): boolean {
    return this.isIncomplete || this.sent < this.newest;
  }

  hear({ revision, bookings }: Omit<FloorNotification, 'floorId'>): void {
    this.newest = Math.max(this.newest, revision);
    if (bookings && revision > this.sent) this.heard.set(revision, bookings);
  }

  /** Something may have been missed: what is known is not enough, whatever it is. */
  doubt(): void {
    this.isIncomplete = true;
  }

  /** Whatever was missed is being looked up. */
  believe(): void {
    this.isIncomplete = false;
  }

  /** All changes that have not been sent, in order; undefined when not each of them has been heard. */
  inARow(): Change[] | undefined {
    if (this.isIncomplete) return undefined;
    const changes: Change[] = [];
    for (let revision = this.sent + 1; revision <= this.newest; revision += 1) {
      const bookings = this.heard.get(revision);
      if (!bookings) return undefined;
      changes.push({ revision, bookings });
    }
    return changes;
  }

  /** Everything up to and including this revision has left. */
  left(revision: number): void {
    this.sent = revision;
    this.newest = Math.max(this.newest, revision);
    for (const known of this.heard.keys()) if (known <= revision) this.heard.delete(known);
  }
}
