import { keyCommand } from './key-command';

const key = (name: string, more: object = {}) =>
  keyCommand({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });

describe('a key on the plan', () => {
  it('walks to the next place with an arrow', () => {
    expect(key('ArrowLeft')).toEqual({ type: 'move', direction: 'left' });
  });

  it('moves the plan with Shift and an arrow, the way the view goes', () => {
    expect(key('ArrowRight', { shiftKey: true })).toEqual({ type: 'pan', dx: -80, dy: 0 });
  });

  it('selects with Enter and with the space bar', () => {
    expect(key('Enter')).toEqual({ type: 'select' });
    expect(key(' ')).toEqual({ type: 'select' });
  });

  it('leaves the shortcuts of the browser alone', () => {
    expect(key('+', { ctrlKey: true })).toBeUndefined();
    expect(key('ArrowLeft', { altKey: true })).toBeUndefined();
  });

  it('means nothing for any other key', () => {
    expect(key('x')).toBeUndefined();
  });
});
