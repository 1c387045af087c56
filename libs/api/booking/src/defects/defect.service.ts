import { Injectable } from '@nestjs/common';
import {
  defectEffect,
  maySeeFloor,
  type Actor,
  type DefectId,
  type PlaceId,
  type SiteId,
} from '@etage/domain';
import { Refused, TransactionRunner, type Lock, type Transaction } from '@etage/database';
import type { DefectView } from '@etage/contract';
import { Clock, notFound, type ProblemException } from '@etage/http';
import { v7 as newId } from 'uuid';
import {
  DEFECT_BY_ID,
  LIST_DEFECTS,
  OPEN_DEFECT,
  STANDS_AT,
  WRITE_DEFECT,
  type DefectRow,
} from '../queries/defect.query';
import { PLACE_FACTS, type PlaceFactsRow } from '../queries/place-facts.query';
import { closePlace } from './close-place';
import { placesAround } from './places-around';
import { defectView } from './defect.view';
import type { ReportDefect } from './report-defect';
import { repairDefect } from './repair-defect';

/** As many are shown at once. */
const SHOWN = 500;

const placeLocks = (placeIds: readonly PlaceId[]): Lock[] =>
  placeIds.map((id) => ({ of: 'place', id }));

/** Knows what is broken. */
@Injectable()
export class DefectService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, siteId: SiteId | null, isRepaired: boolean): Promise<DefectView[]> {
    const rows = await this.transactions.query(LIST_DEFECTS, [
      siteId,
      this.clock.now(),
      isRepaired,
      SHOWN,
    ]);
    return rows.map((row) => defectView(row, actor));
  }

  /**
   * Whoever books one of the places that could be offered instead is before that or after it.
   * @throws ProblemException 404 for a place one may not see, and for equipment that does not stand there
   */
  async report(report: ReportDefect): Promise<DefectView> {
    const { placeId } = report;
    const closes = defectEffect(report) === 'closes-place';
    const around = closes
      ? await this.transactions.read((queries) => placesAround(queries, placeId))
      : [placeId];
    const reported = await this.transactions.run(placeLocks(around), (tx) =>
      reportInTransaction(tx, report, new Set(around), this.clock.now()),
    );
    if (reported instanceof Refused) throw reported.reason;
    return defectView(reported, report.actor);
  }

  /** @throws ProblemException 404 for an unknown defect */
  async repair(actor: Actor, defectId: DefectId): Promise<DefectView> {
    const now = this.clock.now();
    const [defect] = await this.transactions.query(DEFECT_BY_ID, [defectId, now]);
    if (!defect) throw notFound('defect');
    const around = await this.transactions.read((queries) => placesAround(queries, defect.placeId));
    await this.transactions.run(placeLocks(around), (tx) => repairDefect(tx, actor, defect, now));
    const [repaired] = await this.transactions.query(DEFECT_BY_ID, [defectId, now]);
    return defectView(repaired ?? defect, actor);
  }
}

type Reported = DefectRow | Refused<ProblemException>;

/** A thing that is known to be broken is reported once; that it cannot be used any more is news all the same. */
const isNews = (open: DefectRow, { usable }: ReportDefect): boolean => open.usable && !usable;

async function reportInTransaction(
  tx: Transaction,
  report: ReportDefect,
  locked: ReadonlySet<PlaceId>,
  now: Date,
): Promise<Reported> {
  const { actor, placeId, equipmentId, note, usable } = report;
  const [place] = await tx.query(PLACE_FACTS, [placeId, now]);
  if (!place || !maySeeFloor(actor, place.restrictedUnitId)) return new Refused(notFound('place'));
  const stands = !equipmentId || (await tx.query(STANDS_AT, [equipmentId, placeId]))[0]?.found;
  if (!stands) return new Refused(notFound('equipment'));
  const [open] = await tx.query(OPEN_DEFECT, [placeId, now, equipmentId]);
  if (open && !isNews(open, report)) return open;
  const defectId = open?.defectId ?? (newId() as DefectId);
  const closureId = defectEffect(report) === 'closes-place' ? newId() : null;
  const reportedById = actor.personId;
  if (closureId) await closePlace(tx, { placeId, closureId, note, reportedById }, locked, now);
  const columns = [defectId, placeId, equipmentId, note, usable, reportedById, now] as const;
  await tx.query(WRITE_DEFECT, [...columns, closureId]);
  await announcePlace(tx, place, actor, now);
  const [written] = await tx.query(DEFECT_BY_ID, [defectId, now]);
  if (!written) throw new Error(`defect ${defectId} is not there although it was written`);
  return written;
}

const announcePlace = (tx: Transaction, { floorId }: PlaceFactsRow, actor: Actor, now: Date) =>
  tx.announce({
    ...{ floorId, bookings: [], action: 'defect.reported' },
    ...{ actorId: actor.personId, changedAt: now },
  });
