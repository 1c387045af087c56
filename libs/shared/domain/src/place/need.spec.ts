import fc from 'fast-check';
import { CONNECTORS, dockFits, EQUIPMENT_KINDS } from './equipment';
import { missesOf, type Need, type PlaceFeatures } from './need';
import { PLACE_KINDS } from './place';

const desk: PlaceFeatures = {
  kind: 'desk',
  capacity: 1,
  screens: 2,
  heightAdjustable: true,
  accessible: false,
  quiet: false,
  docks: [{ connector: 'usb-c', watts: 90 }],
  equipment: ['dock', 'screen', 'screen'],
};

describe('a dock and a notebook', () => {
  it.each([
    ['usb-c', 90, 'usb-c', 65, true],
    ['usb-c', 90, 'usb-c', 90, true],
    ['usb-c', 65, 'usb-c', 90, false],
    ['thunderbolt', 100, 'usb-c', 65, true],
    ['thunderbolt', 60, 'usb-c', 65, false],
    ['usb-c', 100, 'thunderbolt', 65, false],
    ['proprietary', 130, 'proprietary', 130, true],
    ['proprietary', 130, 'usb-c', 65, false],
    ['usb-c', 130, 'proprietary', 65, false],
  ] as const)(
    'a %s dock of %i W serves a %s notebook of %i W: %s',
    (dock, gives, plug, draws, fits) => {
      expect(dockFits({ connector: dock, watts: gives }, { connector: plug, watts: draws })).toBe(
        fits,
      );
    },
  );
});

describe('what a place lacks', () => {
  it.each<[string, Need, unknown[]]>([
    ['nothing is asked', {}, []],
    ['all that is asked is there', { kind: 'desk', screens: 2, heightAdjustable: true }, []],
    ['another kind', { kind: 'room' }, [{ code: 'other-kind', kind: 'desk' }]],
    ['seats', { capacity: 2 }, [{ code: 'too-small', capacity: 1 }]],
    ['a screen', { screens: 3 }, [{ code: 'too-few-screens', screens: 2 }]],
    ['access', { accessible: true }, [{ code: 'not-accessible' }]],
    ['quiet', { quiet: true }, [{ code: 'not-quiet' }]],
    ['what is explicitly not asked', { quiet: false, accessible: false, screens: 0 }, []],
    ['a fitting dock', { notebook: { connector: 'usb-c', watts: 65 } }, []],
    ['watts', { notebook: { connector: 'usb-c', watts: 100 } }, [{ code: 'no-fitting-dock' }]],
    [
      'two items',
      { equipment: ['camera', 'dock', 'whiteboard'] },
      [
        { code: 'equipment-missing', equipment: 'camera' },
        { code: 'equipment-missing', equipment: 'whiteboard' },
      ],
    ],
  ])('is said exactly: %s', (_, need, misses) => {
    expect(missesOf(desk, need)).toEqual(misses);
  });

  it('is height for a table that cannot be raised', () => {
    expect(missesOf({ ...desk, heightAdjustable: false }, { heightAdjustable: true })).toEqual([
      { code: 'not-height-adjustable' },
    ]);
  });

  it('never grows when less is asked', () => {
    const anyNeed = fc.record(
      {
        kind: fc.constantFrom(...PLACE_KINDS),
        capacity: fc.nat({ max: 4 }),
        screens: fc.nat({ max: 4 }),
        heightAdjustable: fc.boolean(),
        accessible: fc.boolean(),
        quiet: fc.boolean(),
        notebook: fc.record({
          connector: fc.constantFrom(...CONNECTORS),
          watts: fc.constantFrom(45, 65, 90, 130),
        }),
        equipment: fc.uniqueArray(fc.constantFrom(...EQUIPMENT_KINDS)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        anyNeed,
        fc.constantFrom('kind', 'capacity', 'screens', 'notebook', 'equipment'),
        (need, dropped) => {
          const { [dropped]: _, ...less } = need as Record<string, unknown>;
          const [all, fewer] = [missesOf(desk, need), missesOf(desk, less)];
          expect(fewer.length).toBeLessThanOrEqual(all.length);
          for (const miss of fewer) expect(all).toContainEqual(miss);
        },
      ),
    );
  });
});
