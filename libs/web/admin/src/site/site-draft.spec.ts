import { DEFAULT_BOOKING_SETTINGS } from '@etage/domain';
import { faultsOf, siteChangeOf, siteDraftOf, type SiteDraft } from './site-draft';

const settings = { ...DEFAULT_BOOKING_SETTINGS, checkInGraceMinutes: 20 };
const draft = siteDraftOf(settings);
const typed = (counts: Partial<SiteDraft['counts']>): SiteDraft => ({
  ...draft,
  counts: { ...draft.counts, ...counts },
});

describe('the draft of a site', () => {
  it('changes nothing while it says what the site says', () => {
    expect(siteChangeOf(draft, settings)).toEqual({});
    expect(siteChangeOf(typed({ checkInGrace: ' 20 ' }), settings)).toEqual({});
    expect(faultsOf(draft)).toEqual([]);
  });

  it('changes what is different, and the days ahead as one', () => {
    const changed = typed({ desksAhead: '14', checkInGrace: null, mobileShare: '50' });
    expect(siteChangeOf({ ...changed, slotMode: 'half-days' }, settings)).toEqual({
      slotMode: 'half-days',
      daysAhead: { ...settings.daysAhead, desk: 14 },
      checkInGraceMinutes: null,
      mobileSharePercent: 50,
    });
  });

  it.each(['', '0', '3651', '1.5', '-2', 'zwei', '1e2'])('finds fault with "%s" days', (text) => {
    expect(faultsOf(typed({ desksAhead: text }))).toEqual(['desksAhead']);
  });
});
