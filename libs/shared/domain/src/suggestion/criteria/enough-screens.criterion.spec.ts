import type { Dock } from '../../place/equipment';
import { aSeat, aSeeker } from '../../testing';
import { NO_WISHES } from '../seat-wishes';
import { enoughScreens } from './enough-screens.criterion';

const notebook = { connector: 'usb-c', watts: 65 } as const;
const usbC: Dock = { ...notebook, screens: 1 };
const thunderbolt: Dock = { connector: 'thunderbolt', watts: 100, screens: 3 };
const judge = (wished: number, screens: number, docks: Dock[] = []) =>
  enoughScreens(
    aSeat({ features: { screens, docks } }),
    aSeeker({ wishes: { ...NO_WISHES, notebook, screens: wished } }),
  );

describe('screens', () => {
  it('count by the share of what is wished, and are named when they are enough', () => {
    expect(judge(2, 3)).toEqual({ points: 1, reason: { code: 'enough-screens', screens: 3 } });
    expect(judge(2, 1)).toEqual({ points: 0.5 });
    expect(judge(0, 3)).toBeUndefined();
  });

  it('are no more than the dock drives that fits', () => {
    expect(judge(2, 2, [usbC])).toEqual({ points: 0.5 });
    expect(judge(2, 2, [usbC, thunderbolt])?.points).toBe(1);
    expect(judge(2, 2, [{ connector: 'proprietary', watts: 130, screens: 0 }])?.points).toBe(1);
  });
});
