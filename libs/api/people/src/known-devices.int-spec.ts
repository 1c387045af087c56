import { TransactionRunner } from '@etage/database';
import { freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { KnownDevices } from './known-devices';

const ANNA = 'anna@etage.example';
const MORNING = at('2026-11-23 08:00');

describe('a known device', () => {
  let database: FreshDatabase;
  let devices: KnownDevices;
  let now = MORNING;

  const aNode = () =>
    new KnownDevices(new TransactionRunner(database.dataSource), { now: () => now });

  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    now = MORNING;
    devices = aNode();
  });

  it('is known again on every node, and stays the same one', async () => {
    const kept = await devices.remember(ANNA);
    const device = await aNode().recognise(kept, ANNA);
    expect(device).toMatch(/^[\w-]{22}$/);
    const renewed = await devices.remember(ANNA, device);
    expect(await devices.recognise(renewed, ANNA)).toBe(device);
    expect(await devices.recognise(await devices.remember(ANNA), ANNA)).not.toBe(device);
  });

  it('is known to the account that signed in there and to no other', async () => {
    const kept = await devices.remember(ANNA);
    expect(await devices.recognise(kept, 'ben@etage.example')).toBeUndefined();
  });

  it('is a stranger again after half a year', async () => {
    const kept = await devices.remember(ANNA);
    now = at('2027-05-21 08:00');
    expect(await devices.recognise(kept, ANNA)).toBeDefined();
    now = at('2027-05-23 08:00');
    expect(await devices.recognise(kept, ANNA)).toBeUndefined();
  });

  it('is not made up', async () => {
    const kept = await devices.remember(ANNA);
    const [device = '', until = '', signature = ''] = kept.split('.');
    const later = String(Number(until) + 1);
    const forged = [
      undefined,
      '',
      'nonsense',
      `${device}.${later}.${signature}`,
      `${'A'.repeat(22)}.${until}.${signature}`,
      `${device}.${until}.${'A'.repeat(43)}`,
      `${device}.${until}.${signature}é`,
      `${kept}.`,
    ];
    for (const text of forged) expect(await devices.recognise(text, ANNA)).toBeUndefined();
  });
});
