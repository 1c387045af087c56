import { wheelZoom } from './wheel-zoom';

describe('the wheel', () => {
  it('comes closer when turned away and goes back by the same factor', () => {
    const closer = wheelZoom({ deltaY: -100, deltaMode: 0, ctrlKey: false });
    const away = wheelZoom({ deltaY: 100, deltaMode: 0, ctrlKey: false });
    expect(closer).toBeGreaterThan(1);
    expect(closer * away).toBeCloseTo(1);
  });

  it('counts lines as browsers mean them', () => {
    expect(wheelZoom({ deltaY: 3, deltaMode: 1, ctrlKey: false })).toBeCloseTo(
      wheelZoom({ deltaY: 48, deltaMode: 0, ctrlKey: false }),
    );
  });

  it('follows a pinch on a touchpad faster', () => {
    expect(wheelZoom({ deltaY: -5, deltaMode: 0, ctrlKey: true })).toBeCloseTo(1.051, 2);
  });
});
