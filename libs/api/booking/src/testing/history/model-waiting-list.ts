import {
  WANTED,
  type JoinStep,
  type LeaveStep,
  type ModelSlot,
  type PersonName,
  type PlaceName,
  type Wanted,
} from './history-step';
import type { ModelBook } from './model-book';
import { isDesk, meet } from './model-house';
import { DONE, when, type Verdict } from './model-verdict';

export interface ModelEntry extends ModelSlot {
  readonly person: PersonName;
  readonly wanted: Wanted;
}

const MOST_WAITING = 10;

export const wouldDo = ({ wanted }: ModelEntry, place: PlaceName): boolean =>
  (WANTED[wanted] as readonly PlaceName[]).includes(place);

const needsAccess = ({ wanted }: ModelEntry): number => Number(wanted.includes('accessible'));

/** Who waits for what, in the order in which they came. */
export class ModelWaitingList {
  private entries: readonly ModelEntry[] = [];

  constructor(private readonly book: ModelBook) {}

  /** Of those whose time has not come yet. */
  get waiting(): readonly ModelEntry[] {
    return this.entries.filter(({ startsAt }) => startsAt > this.book.now);
  }

  /** Who needs an accessible place first, then who has waited longer. */
  get inTurn(): readonly ModelEntry[] {
    return [...this.waiting].sort((a, b) => needsAccess(b) - needsAccess(a));
  }

  join({ by, wanted, slot }: JoinStep): Verdict {
    const entry = { person: by, wanted, ...slot };
    const theirs = this.waiting.filter(({ person }) => person === by);
    const isTwice = theirs.some((other) => isSame(other, entry));
    const reasons = [
      ...when({
        'waiting-slot-begun': slot.startsAt <= this.book.now,
        'already-waiting': isTwice,
        'too-many-waiting': !isTwice && theirs.length >= MOST_WAITING,
      }),
      ...this.againstPlaces(entry),
    ].sort();
    if (reasons.length === 0) this.entries = [...this.entries, entry];
    return reasons;
  }

  leave({ by, nth }: LeaveStep): Verdict {
    const entry = this.waiting[nth % Math.max(1, this.waiting.length)];
    if (entry && entry.person !== by) return ['not-found'];
    this.entries = this.entries.filter((other) => other !== entry);
    return DONE;
  }

  /** Whoever has something of the kind at that time waits no longer. */
  end({ person, place, ...slot }: ModelSlot & { person: PersonName; place: PlaceName }): void {
    this.entries = this.entries.filter(
      (entry) =>
        !(entry.person === person && isForDesk(entry) === isDesk(place) && meet(entry, slot)),
    );
  }

  /** Why nobody waits for one of these places, beyond that they are taken; fewest reasons where there are several. */
  private againstPlaces(entry: ModelEntry): Verdict {
    const verdicts = WANTED[entry.wanted].map((place) => this.book.reasons({ ...entry, place }));
    if (verdicts.length === 0) return ['no-place-fits'];
    if (verdicts.some((reasons) => reasons.length === 0)) return ['place-is-free'];
    const others = verdicts.map((reasons) => reasons.filter((code) => code !== 'place-taken'));
    return others.reduce((fewest, each) => (each.length < fewest.length ? each : fewest));
  }
}

const isForDesk = ({ wanted }: ModelEntry): boolean => /desk/i.test(wanted);

const isSame = (one: ModelEntry, other: ModelEntry): boolean =>
  one.wanted === other.wanted && one.startsAt === other.startsAt && one.endsAt === other.endsAt;
