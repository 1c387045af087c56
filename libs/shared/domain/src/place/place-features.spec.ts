import { placeFeatures } from './place-features';

describe('the features of a place', () => {
  const piece = { connector: null, watts: null };
  const given = {
    kind: 'desk',
    capacity: 1,
    heightAdjustable: true,
    accessible: false,
    quiet: true,
  } as const;
  const desk = { ...given, equipment: [] };

  it('count screens, and know docks by what they deliver', () => {
    const features = placeFeatures({
      ...desk,
      equipment: [
        { ...piece, kind: 'screen' },
        { ...piece, kind: 'screen' },
        { kind: 'dock', connector: 'usb-c', watts: 90 },
      ],
    });
    expect(features).toEqual({
      ...given,
      screens: 2,
      docks: [{ connector: 'usb-c', watts: 90 }],
      equipment: ['screen', 'screen', 'dock'],
    });
  });

  it('leave out what is out of order', () => {
    const equipment = [
      { ...piece, kind: 'screen' },
      { ...piece, kind: 'screen', outOfOrder: true },
      { kind: 'dock', connector: 'usb-c', watts: 90, outOfOrder: true },
    ] as const;
    expect(placeFeatures({ ...desk, equipment })).toEqual({
      ...given,
      ...{ screens: 1, docks: [], equipment: ['screen'] },
    });
  });

  it('have no dock of which nobody knows what it delivers', () => {
    const dock = { ...piece, kind: 'dock', watts: 90 } as const;
    expect(placeFeatures({ ...desk, equipment: [dock] }).docks).toEqual([]);
  });
});
