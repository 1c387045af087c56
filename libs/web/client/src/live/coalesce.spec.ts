import { coalesce } from './coalesce';

describe('coalesce', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('does the work once for many calls, and again for calls after that', () => {
    const work = jest.fn();
    const { soon } = coalesce(work, () => 1_000);
    soon();
    soon();
    jest.advanceTimersByTime(500);
    soon();
    jest.advanceTimersByTime(500);
    expect(work).toHaveBeenCalledTimes(1);
    soon();
    jest.advanceTimersByTime(1_000);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('leaves the work undone when it is cancelled', () => {
    const work = jest.fn();
    const { soon, cancel } = coalesce(work, () => 1_000);
    soon();
    cancel();
    jest.advanceTimersByTime(2_000);
    expect(work).not.toHaveBeenCalled();
  });
});
