import { aSeat, aSeeker } from '../../testing';
import { NO_WISHES } from '../seat-wishes';
import { fittingDock } from './fitting-dock.criterion';

describe('a dock that fits', () => {
  it('is worth a word and no points, as seats without one are out before', () => {
    const notebook = { connector: 'usb-c', watts: 65 } as const;
    expect(fittingDock(aSeat(), aSeeker({ wishes: { ...NO_WISHES, notebook } }))).toEqual({
      points: 0,
      reason: { code: 'fits-notebook' },
    });
  });

  it('is not spoken of where the notebook is not known', () => {
    expect(fittingDock(aSeat(), aSeeker())).toBeUndefined();
  });
});
