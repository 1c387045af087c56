import { parseSearchText, searchText } from './search-text';

describe('the text of search parameters', () => {
  it('reads well: plain values, lists with commas, nothing for what is not set', () => {
    expect(searchText({ day: '2026-11-23', filters: ['dock', 'quiet'], place: undefined })).toBe(
      '?day=2026-11-23&filters=dock,quiet',
    );
    expect(searchText({ filters: [] })).toBe('');
  });

  it('comes back as it went, signs with a meaning included', () => {
    const search = { back: '/floors/x?day=2026-11-23&filters=dock', expired: 'true' };
    expect(parseSearchText(searchText(search).slice(1))).toEqual(search);
  });
});
