import type { FloorHome } from '@etage/client';
import type { FloorId } from '@etage/domain';
import { homeFloor, keepLastFloor } from './last-floor';

const home = (floorId: string) => ({ floor: { floorId } }) as FloorHome;

describe('homeFloor', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('is the first floor for somebody new', () => {
    expect(homeFloor([home('ground'), home('first')])?.floor.floorId).toBe('ground');
  });

  it('is the floor last looked at', () => {
    keepLastFloor('first' as FloorId);
    expect(homeFloor([home('ground'), home('first')])?.floor.floorId).toBe('first');
  });

  it('is the first one again when that floor is gone', () => {
    keepLastFloor('attic' as FloorId);
    expect(homeFloor([home('ground')])?.floor.floorId).toBe('ground');
  });

  it('is none where there are none', () => {
    expect(homeFloor([])).toBeUndefined();
  });
});
