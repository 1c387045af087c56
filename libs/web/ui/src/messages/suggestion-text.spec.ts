import { SUGGESTION_REASON_CODES, type SuggestionReason } from '@etage/domain';
import { createMessages } from './messages';
import { suggestionText } from './suggestion-text';

const german = createMessages('de').t;
const english = createMessages('en').t;
const nearTeam = (others: number): SuggestionReason => ({
  code: 'near-team',
  displayName: 'Anna Weber',
  metres: 4,
  others,
});

describe('the line that explains a suggestion', () => {
  it('begins with a capital and joins what speaks for the place', () => {
    const reasons = [{ code: 'fits-notebook' }, nearTeam(2)] as const;
    expect(suggestionText(reasons, english)).toBe(
      'Fits your notebook, 4\u00a0m from Anna Weber and 2 more of your team',
    );
    expect(suggestionText(reasons, german)).toBe(
      'Passt zu Ihrem Notebook, 4\u00a0m bis zu Anna Weber und 2 weiteren aus Ihrem Team',
    );
  });

  it('counts colleagues as people do', () => {
    expect(suggestionText([nearTeam(0)], german)).toBe('4\u00a0m bis zu Anna Weber');
    expect(suggestionText([nearTeam(1)], english)).toBe(
      '4\u00a0m from Anna Weber and one more of your team',
    );
  });

  it('tells the three weightiest reasons, and that a place is free where nothing else speaks for it', () => {
    const many: SuggestionReason[] = [
      { code: 'fits-notebook' },
      { code: 'enough-screens', screens: 1 },
      { code: 'quiet' },
      { code: 'short-walk', metres: 3 },
    ];
    expect(suggestionText(many, english)).toBe('Fits your notebook, 1\u00a0screen, quiet');
    expect(suggestionText([], german)).not.toBe('');
  });

  it.each(SUGGESTION_REASON_CODES)('has words for %s in both languages', (code) => {
    for (const t of [german, english])
      expect(t(`find.reason.${code}`, { count: 2 })).not.toContain('find.');
  });
});
