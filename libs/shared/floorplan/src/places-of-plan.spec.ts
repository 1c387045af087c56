import { ROOM_USES, type RoomUse } from '@etage/domain';
import { planPoint, type ElementId, type FloorPlan, type PlanRoom, type Ring } from './plan';
import { placesOfPlan } from './places-of-plan';

const id = (text: string): ElementId => text as ElementId;
const box = (x: number, width: number, depth: number): Ring => [
  planPoint(x, 0),
  planPoint(x + width, 0),
  planPoint(x + width, depth),
  planPoint(x, depth),
];
const room = (number: string, use: RoomUse, x = 0, changes: Partial<PlanRoom> = {}): PlanRoom => ({
  id: id(number),
  number,
  name: `Raum ${number}`,
  use,
  polygon: box(x, 500, 400),
  ...changes,
});
const desk = (text: string, roomId: string, x: number) => ({
  id: id(text),
  roomId: id(roomId),
  at: planPoint(x, 80),
  width: 160,
  depth: 80,
  rotation: 0,
});
const chair = (text: string, x: number) => ({
  ...desk(text, '', x),
  kind: 'chair' as const,
  width: 50,
  depth: 50,
});
const plan = (changes: Partial<FloorPlan>): FloorPlan => ({
  format: 1,
  name: 'Probe',
  outline: box(0, 5_000, 400),
  rooms: [],
  doors: [],
  windows: [],
  desks: [],
  furniture: [],
  ...changes,
});

describe('the places of a plan', () => {
  it('are its rooms first, then the desks in them', () => {
    const places = placesOfPlan(
      plan({
        rooms: [room('203', 'office'), room('204', 'meeting-room', 500)],
        desks: [desk('203-1', '203', 100), desk('203-2', '203', 300)],
      }),
    );
    expect(places.map(({ kind, code }) => [kind, code])).toEqual([
      ['room', '203'],
      ['room', '204'],
      ['desk', '203-1'],
      ['desk', '203-2'],
    ]);
    expect(places[2]).toEqual({
      kind: 'desk',
      code: '203-1',
      name: 'Raum 203',
      elementId: '203-1',
      roomElementId: '203',
      use: null,
      area: null,
      capacity: 1,
      bookable: true,
      at: planPoint(100, 80),
    });
  });

  it.each<[RoomUse, boolean, boolean]>([
    ['office', false, true],
    ['project-office', true, true],
    ['meeting-room', true, false],
    ['focus-room', true, false],
    ['lounge', false, false],
    ['counter', false, true],
  ])('in a room used as %s: the room is booked %s, its desks %s', (use, whole, byDesk) => {
    const [inRoom, onDesk] = placesOfPlan(
      plan({ rooms: [room('1', use)], desks: [desk('1-1', '1', 100)] }),
    );
    expect(inRoom).toMatchObject({ kind: 'room', use, bookable: whole });
    expect(onDesk).toMatchObject({ kind: 'desk', bookable: byDesk });
  });

  it('are not corridors, toilets and other rooms that are only drawn', () => {
    const uses: RoomUse[] = [
      'office',
      'project-office',
      'meeting-room',
      'focus-room',
      'lounge',
      'counter',
    ];
    const rooms = ROOM_USES.map((use, i) => room(String(i), use));
    const places = placesOfPlan(plan({ rooms, desks: [desk('x', '99', 100)] }));
    expect(places.map(({ use }) => use).sort()).toEqual(uses.sort());
  });

  it('leave out a desk that stands in a corridor', () => {
    const places = placesOfPlan(
      plan({ rooms: [room('1', 'corridor')], desks: [desk('1-1', '1', 100)] }),
    );
    expect(places).toEqual([]);
  });

  it('seat as many as there are desks, else chairs, else as the area allows', () => {
    const [desks, chairs, bare, tiny] = placesOfPlan(
      plan({
        rooms: [
          room('1', 'project-office', 0),
          room('2', 'meeting-room', 500),
          room('3', 'meeting-room', 1_000),
          room('4', 'focus-room', 1_500, { polygon: box(1_500, 100, 100) }),
        ],
        desks: [desk('1-1', '1', 100), desk('1-2', '1', 300)],
        furniture: [chair('a', 50), chair('b', 600), chair('c', 700), chair('d', 800)],
      }),
    );
    expect(desks).toMatchObject({ capacity: 2 });
    expect(chairs).toMatchObject({ capacity: 3 });
    expect(bare).toMatchObject({ capacity: 8, area: 20 });
    expect(tiny).toMatchObject({ capacity: 1, area: 1 });
  });

  it('know the net area of a room to a hundredth, and where its middle is', () => {
    const holes = [box(100, 33, 33)];
    const [place] = placesOfPlan(plan({ rooms: [room('1', 'office', 0, { holes })] }));
    expect(place).toMatchObject({ area: 19.89, at: { x: 250, y: 200 } });
  });
});
