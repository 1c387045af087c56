import { Injectable } from '@nestjs/common';
import {
  decisiveRules,
  LIMIT_NAMES,
  limitsFor,
  NO_LIMITS,
  PLACE_KINDS,
  type Actor,
  type BookingLimitRule,
  type BookingLimits,
  type PersonId,
  type SiteId,
} from '@etage/domain';
import type { AllowanceView, LimitInForceView, SiteLimitsView } from '@etage/contract';
import { Refused, TransactionRunner } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { subDays } from 'date-fns';
import { ACTOR_BY_ID } from '../queries/actor.query';
import {
  COUNTED_OF_PERSON,
  FORGET_LIMITS,
  LIMITED_SITES,
  LIMITS_OF_SITE,
  WRITE_LIMITS,
  type MyCountedRow,
} from '../queries/limits.query';

/** A week has begun by then in every zone. */
const LAST_MONDAY_DAYS = 8;

const NO_RULE = { ...NO_LIMITS, role: null, unitId: null };

const isLimited = (limits: BookingLimits): boolean =>
  Object.values(limits).some((limit) => limit !== null);

const onWire = ({ bookingId, startsAt, endsAt }: MyCountedRow) => ({
  bookingId,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

/** How much people may have: set by administrators, read by everybody for themselves. */
@Injectable()
export class LimitsService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async read(siteId: SiteId): Promise<SiteLimitsView> {
    const [site] = await this.transactions.query(LIMITS_OF_SITE, [siteId]);
    if (!site) throw notFound('site');
    return { siteId, limits: site.limits };
  }

  /** All of them or none; a limit for a unit that is not there is refused. */
  async replace(siteId: SiteId, limits: readonly BookingLimitRule[]): Promise<SiteLimitsView> {
    await this.read(siteId);
    const written = await this.transactions.run([], async (tx) => {
      await tx.query(FORGET_LIMITS, [siteId]);
      const rows = await tx.query(WRITE_LIMITS, [siteId, JSON.stringify(limits)]);
      return rows.length === limits.length ? rows : new Refused('unit-not-found');
    });
    if (written instanceof Refused) throw notFound('unit');
    return this.read(siteId);
  }

  /** Which limits hold for somebody else, and whose word each is. */
  async ofPerson(siteId: SiteId, personId: PersonId): Promise<LimitInForceView[]> {
    const { limits: rules } = await this.read(siteId);
    const [person] = await this.transactions.query(ACTOR_BY_ID, [personId]);
    if (!person) throw notFound('person');
    return PLACE_KINDS.flatMap((kind) => {
      const decisive = decisiveRules(rules, person, kind);
      return LIMIT_NAMES.flatMap((limit) => {
        const { [limit]: figure, role, unitId } = decisive[limit] ?? NO_RULE;
        return figure === null ? [] : [{ kind, limit, figure, role, unitId }];
      });
    });
  }

  /** Where something is limited for the person, with what counts against it. */
  async mine(actor: Actor): Promise<AllowanceView[]> {
    const after = subDays(this.clock.now(), LAST_MONDAY_DAYS);
    const sites = await this.transactions.query(LIMITED_SITES, []);
    if (sites.length === 0) return [];
    const booked = await this.transactions.query(COUNTED_OF_PERSON, [actor.personId, after]);
    return sites.flatMap(({ limits: rules, ...site }) =>
      PLACE_KINDS.map((kind) => ({ kind, limits: limitsFor(rules, actor, kind) }))
        .filter(({ limits }) => isLimited(limits))
        .map(({ kind, limits }) => {
          const here = (row: MyCountedRow) => row.siteId === site.siteId && row.kind === kind;
          return { ...site, kind, ...limits, counted: booked.filter(here).map(onWire) };
        }),
    );
  }
}
