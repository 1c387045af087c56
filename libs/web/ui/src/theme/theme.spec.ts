import { applyTheme, storedTheme, THEME_KEY } from './theme';

describe('the theme', () => {
  afterEach(() => {
    applyTheme('system');
  });

  it('follows the device until somebody chooses', () => {
    expect(storedTheme()).toBe('system');
  });

  it('stays chosen on this device', () => {
    applyTheme('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(storedTheme()).toBe('dark');
  });

  it('forgets the choice when the device shall decide again', () => {
    applyTheme('dark');
    applyTheme('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(localStorage.getItem(THEME_KEY)).toBeNull();
  });

  it('takes no notice of a stored theme that does not exist', () => {
    localStorage.setItem(THEME_KEY, 'neon');
    expect(storedTheme()).toBe('system');
  });
});
