import type { TestSite } from '@etage/database/testing';
import type { AgentId, PlaceId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import { AgentService } from './agent.service';
import { BookingOffice } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

describe('a program that says who is there', () => {
  let office: BookingOffice;
  let service: AgentService;
  let site: TestSite;
  let token: string;
  let agentId: AgentId;

  beforeAll(async () => {
    office = await BookingOffice.open();
    const clock = { now: () => office.now };
    service = new AgentService(office.transactions, office.arrivals, clock);
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
    ({ token, agentId } = await service.create('Dockingstationen'));
    office.now = at('2026-11-23 08:10');
  });

  const query = <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> =>
    office.database.dataSource.query<Row[]>(sql, values);
  const codeOf = async (placeId: PlaceId): Promise<string> =>
    (await query<{ code: string }>('SELECT code FROM place_code WHERE place_id = $1', [placeId]))[0]
      ?.code ?? '';
  const personEmail = (): string => site.anna.email.toUpperCase();

  it('checks a person in at the place by its code', async () => {
    office.now = at('2026-11-20 12:00');
    const bookingId = await office.booked(site.anna, site.desk);
    office.now = at('2026-11-23 08:10');
    await service.report(token, { personEmail: personEmail(), placeCode: await codeOf(site.desk) });
    expect(await office.statusOf(bookingId)).toBe('checked-in');
  });

  it('finds the place by what stands there, and books it for whoever plugs in', async () => {
    const [type] = await query<{ id: string }>(
      `INSERT INTO equipment_type (id, kind, name) VALUES (gen_random_uuid(), 'dock', 'Dock') RETURNING id`,
      [],
    );
    await query(`INSERT INTO equipment_item VALUES (gen_random_uuid(), $1, $2, $3)`, [
      type?.id,
      site.farDesk,
      site.siteId,
    ]);
    const seen = { personEmail: personEmail(), inventoryNumber: site.siteId };
    await service.report(token, seen);
    const [booking] = await query<{ status: string; person: string }>(
      'SELECT status, person_id AS person FROM booking WHERE place_id = $1',
      [site.farDesk],
    );
    expect(booking).toEqual({ status: 'checked-in', person: site.anna.personId });
    await service.report(token, seen);
    expect(await query('SELECT FROM booking WHERE place_id = $1', [site.farDesk])).toHaveLength(1);
  });

  it('is believed by its token alone, of which only the hash is kept, until it is removed', async () => {
    const seen = { personEmail: personEmail(), placeCode: await codeOf(site.farDesk) };
    for (const wrong of [undefined, 'wrong']) {
      expect(await refusalOf(service.report(wrong, seen))).toMatchObject({ status: 401 });
    }
    const [kept] = await query<{ row: string }>(
      'SELECT row_to_json(a)::text AS row FROM presence_agent a WHERE id = $1',
      [agentId],
    );
    expect(kept?.row).not.toContain(token);
    await service.remove(agentId);
    expect(await refusalOf(service.report(token, seen))).toMatchObject({ status: 401 });
    expect(await refusalOf(service.remove(agentId))).toMatchObject({ status: 404 });
  });

  it('is told when there is no such person or place', async () => {
    const placeCode = await codeOf(site.farDesk);
    for (const seen of [
      { personEmail: 'nobody@etage.example', placeCode },
      { personEmail: personEmail(), placeCode: 'nowhere' },
      { personEmail: personEmail(), inventoryNumber: 'nothing' },
    ]) {
      expect(await refusalOf(service.report(token, seen))).toMatchObject({ status: 404 });
    }
  });
});
