import { api, type SiteView } from '@etage/contract';
import {
  covers,
  frameSlot,
  plusDays,
  siteDayOf,
  daySlot,
  type FloorId,
  type SiteDay,
  type Slot,
} from '@etage/domain';
import { at } from './at';
import { now } from './clock';
import { Colleague } from './colleague';
import { stageOn, type Stage } from './stage';
import { isWorkingDay } from './working-day';

/** The demo books three weeks ahead, people may book four: between the two nothing is taken. */
const FIRST_QUIET_DAY = 22;
const QUIET_DAYS = 6;
/** The one who looks around before the others come. */
const GUIDE = 600;

/** Working days without bookings, the nearest first; there are at least two of them. */
function quietDays(site: SiteView): SiteDay[] {
  const today = siteDayOf(now(), site.calendar.timeZone);
  return Array.from({ length: QUIET_DAYS }, (_, step) =>
    plusDays(today, FIRST_QUIET_DAY + step),
  ).filter((day) => isWorkingDay(site, day));
}

interface FloorAtSite {
  readonly site: SiteView;
  readonly floorId: FloorId;
}

export interface CheckInCase {
  readonly slot: Slot;
  /** Where to look for a desk; everywhere unless it says. */
  readonly among: { readonly floorId?: FloorId };
  readonly answer: string;
}

/** The demo city as specs need it. */
export class City {
  private constructor(
    readonly baseUrl: string,
    private readonly sites: readonly SiteView[],
    private readonly guide: Colleague,
  ) {}

  static async at(baseUrl: string): Promise<City> {
    const guide = await Colleague.signIn(baseUrl, GUIDE);
    const { sites } = await guide.call(api.sites.list, {});
    return new City(baseUrl, sites, guide);
  }

  /** A floor on a day. Every spec file plays on one of its own, so that they never meet. */
  async stage(number: number): Promise<Stage> {
    const floors = this.floors;
    return this.stageAt(at(floors, number % floors.length), Math.floor(number / floors.length));
  }

  /** A floor that a spec made for itself, on the first quiet day. */
  async stageOn(floorId: FloorId): Promise<Stage> {
    const home = this.floors.find((floor) => floor.floorId === floorId);
    if (!home) throw new Error(`there is no floor ${floorId}`);
    return this.stageAt(home, 0);
  }

  private async stageAt({ site, floorId }: FloorAtSite, quietDay: number): Promise<Stage> {
    const floor = await this.guide.call(api.floors.read, { params: { floorId } });
    return stageOn(site, floor, at(quietDays(site), quietDay));
  }

  /** Signed in, and with nothing booked any more: neither by the demo nor by an earlier spec. */
  async colleague(number: number): Promise<Colleague> {
    const colleague = await Colleague.signIn(this.baseUrl, number);
    await colleague.cancelAll(this.comingDays);
    return colleague;
  }

  /**
   * A booking one can check in to: of today where today can be booked, on any floor, because the demo may have filled
   * this one. On other days and at night the server knows that it is too early, and says so; that booking stays on the
   * stage.
   */
  checkInCase({ site, floor, slot: slotOfStage }: Stage, instant: Date): CheckInCase {
    const { calendar, settings } = site;
    const grid = settings.gridMinutes * 60_000;
    const startsAt = new Date(Math.ceil(instant.getTime() / grid) * grid);
    const today = siteDayOf(instant, calendar.timeZone);
    const slot = { startsAt, endsAt: new Date(startsAt.getTime() + 2 * grid) };
    const frame = isWorkingDay(site, today) ? frameSlot(calendar, today) : undefined;
    return frame && covers(frame, slot)
      ? { slot, among: {}, answer: 'Sie sind auf' }
      : {
          slot: slotOfStage(8, 16),
          among: { floorId: floor.floorId },
          answer: 'Einchecken können Sie ab',
        };
  }

  private get floors(): FloorAtSite[] {
    return this.sites.flatMap((site) =>
      site.buildings.flatMap(({ floors }) => floors.map(({ floorId }) => ({ site, floorId }))),
    );
  }

  private get comingDays(): Slot {
    const { timeZone } = at(this.sites, 0).calendar;
    const today = siteDayOf(now(), timeZone);
    return {
      startsAt: daySlot(today, timeZone).startsAt,
      endsAt: daySlot(plusDays(today, FIRST_QUIET_DAY + QUIET_DAYS), timeZone).endsAt,
    };
  }
}
