import type { SiteView } from '@etage/contract';

export interface LimitsScreenProps {
  readonly sites: readonly SiteView[];
  readonly site: SiteView;
  readonly onSite: (siteId: SiteView['siteId']) => void;
}
