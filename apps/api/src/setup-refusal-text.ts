import type { BuildingRefusal, CityRefusal } from '@etage/workplace';

const OWN_DATABASE =
  'A real city needs an empty database: name another folder with ETAGE_DATA_DIR, or another database with DATABASE_URL.';

/** Why nothing was set up, and what to do about it. */
export function setupRefusalText(refusal: CityRefusal | BuildingRefusal): string {
  switch (refusal.code) {
    case 'city-exists':
      return refusal.demo
        ? `This database holds the demo city ${refusal.name}. ${OWN_DATABASE}`
        : `This database already holds a city: ${refusal.name}. To add a building, give --site, --building, --building-name and --address alone.`;
    case 'other-data':
      return `This database already holds sites, units or people, but does not say of which city. ${OWN_DATABASE}`;
    case 'no-city':
      return 'There is no city yet to which a building could be added. Set one up first; --help says how.';
    case 'site-unknown':
      return `There is no such site; with --state a new one is made. These are known:\n${refusal.known.map((name) => `  ${name}`).join('\n')}`;
    case 'site-exists':
      return `There is such a site already: ${refusal.name}. To add a building to it, leave --state and --time-zone away.`;
    case 'building-exists':
      return `There is such a building already: ${refusal.name}. Choose another code with --building.`;
  }
}
