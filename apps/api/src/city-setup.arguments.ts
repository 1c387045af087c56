import { parseArgs } from 'node:util';
import { api } from '@etage/contract';
import { FEDERAL_STATES } from '@etage/domain';
import { personName } from '@etage/people';
import type { NewBuilding, NewCity, SiteCalendarWish } from '@etage/workplace';
import { typedName } from './typed-name';

export const USAGE = `${typedName('city-setup')} --city NAME --site NAME --state CODE --building CODE
        --building-name NAME --address TEXT --unit NAME --admin EMAIL --admin-name NAME

  --city NAME            what the city is called
  --site NAME            where the building stands, such as "Innenstadt"
  --state CODE           federal state whose public holidays hold there: ${FEDERAL_STATES.join(' ')}
  --time-zone ZONE       Europe/Berlin if absent
  --building CODE        short code of the first building, such as SH
  --building-name NAME   such as "Stadthaus"
  --address TEXT         such as "Marktplatz 1"
  --unit NAME            the top of the organisation, such as "Stadtverwaltung"
  --admin EMAIL          who administers Etage; the password is made and shown once
  --admin-name NAME      such as "Erika Muster"; "von Muster, Erika" where the family name has several words

One more building for a city that is set up: --site, --building, --building-name and --address alone; with --state,
and --time-zone where it is another one, on a new site.`;

/** All that is known before a password is made. */
export type CityWish = Omit<NewCity, 'administrator' | 'createdAt'> & {
  readonly administrator: Omit<NewCity['administrator'], 'passwordHash'>;
};

export type SetupWish =
  | { readonly kind: 'city'; readonly city: CityWish }
  | {
      readonly kind: 'building';
      readonly building: NewBuilding;
      /** Given where the site is to be made as well. */
      readonly newSite: SiteCalendarWish | undefined;
    };

const FOR_A_BUILDING = ['site', 'building', 'building-name', 'address'] as const;
const FOR_A_SITE = [...FOR_A_BUILDING, 'state', 'time-zone'] as const;
const FOR_A_CITY = ['city', ...FOR_A_BUILDING, 'state', 'unit', 'admin', 'admin-name'] as const;
const isForBuilding = (name: string): boolean => (FOR_A_SITE as readonly string[]).includes(name);

const NAMES = [...FOR_A_CITY, 'time-zone'] as const;
type Given = Partial<Record<(typeof NAMES)[number], string>>;

function parse(words: string[]): Given | string {
  const options = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' } as const]));
  try {
    const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options });
    const [stray] = positionals;
    if (stray !== undefined) {
      return `"${stray}" belongs to no option. It is called as below, with texts that hold spaces in quotes.`;
    }
    return Object.fromEntries(
      Object.entries(values).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : [])),
    );
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\. To specify .*/s, '.') : String(error);
  }
}

const missing = (given: Given, needed: readonly (typeof NAMES)[number][]): string | undefined => {
  const absent = needed.filter((name) => given[name] === undefined).map((name) => `--${name}`);
  return absent.length > 0 ? `These options are missing: ${absent.join(', ')}.` : undefined;
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

const buildingOf = (given: Required<Given>): NewBuilding => ({
  site: given.site,
  code: given.building,
  name: given['building-name'],
  address: given.address,
});

function calendarOf(given: Required<Given>): SiteCalendarWish | string {
  const federalState = FEDERAL_STATES.find((code) => code === given.state.toUpperCase());
  if (!federalState) return `--state takes one of ${FEDERAL_STATES.join(' ')}.`;
  const timeZone = given['time-zone'];
  if (!isTimeZone(timeZone)) return `--time-zone: there is no time zone ${timeZone}.`;
  return { federalState, timeZone };
}

function buildingWish(given: Given, complete: Required<Given>): SetupWish | string {
  const building = buildingOf(complete);
  if (given.state === undefined) return { kind: 'building', building, newSite: undefined };
  const newSite = calendarOf(complete);
  return typeof newSite === 'string' ? newSite : { kind: 'building', building, newSite };
}

function cityOf(given: Required<Given>): CityWish | string {
  const calendar = calendarOf(given);
  if (typeof calendar === 'string') return calendar;
  const email = api.session.create.body.shape.email.safeParse(given.admin);
  if (!email.success) return `--admin takes an email address, not "${given.admin}".`;
  const name = personName(given['admin-name']);
  if (!name) return '--admin-name takes a given and a family name.';
  return {
    cityName: given.city,
    ...calendar,
    building: buildingOf(given),
    topUnit: given.unit,
    administrator: { email: email.data, ...name },
  };
}

/** What was asked for, or what is wrong with it. */
export function readWish(words: string[]): SetupWish | string {
  const given = parse(words);
  if (typeof given === 'string') return given;
  const onlyBuilding = given.building !== undefined && Object.keys(given).every(isForBuilding);
  const fault = missing(given, onlyBuilding ? FOR_A_BUILDING : FOR_A_CITY);
  if (fault) return fault;
  const complete = { 'time-zone': 'Europe/Berlin', ...given } as Required<Given>;
  if (onlyBuilding) return buildingWish(given, complete);
  const city = cityOf(complete);
  return typeof city === 'string' ? city : { kind: 'city', city };
}
