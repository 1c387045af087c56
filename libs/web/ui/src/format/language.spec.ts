import { languageOf } from './language';

describe('languageOf', () => {
  it('takes the first language of the browser that Etage speaks', () => {
    expect(languageOf(['fr-FR', 'en-US', 'de-DE'])).toBe('en');
  });

  it('speaks German where it speaks none of them', () => {
    expect(languageOf(['fr-FR'])).toBe('de');
    expect(languageOf([])).toBe('de');
  });
});
