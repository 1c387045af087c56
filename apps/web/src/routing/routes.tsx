import { sessionQuery } from '@etage/client';
import type { FloorId, SiteId } from '@etage/domain';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { NotFound } from '../shell/not-found';
import { SignedInShell } from '../shell/signed-in-shell';
import {
  floorSearchOf,
  limitsSearchOf,
  roomsSearchOf,
  signInSearchOf,
  weekSearchOf,
} from './search.schema';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearchOf,
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session) throw redirect({ href: search.back ?? '/', replace: true });
  },
  component: lazyRouteComponent(() => import('../sign-in/sign-in-screen'), 'SignInScreen'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session) return;
    const back = location.href === '/' ? undefined : location.href;
    throw redirect({ to: '/sign-in', search: back ? { back } : {}, replace: true });
  },
  component: SignedInShell,
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  validateSearch: floorSearchOf,
  component: lazyRouteComponent(() => import('../floor/home-screen'), 'HomeScreen'),
});

const floor = createRoute({
  getParentRoute: () => signedIn,
  path: '/floors/$floorId',
  params: {
    parse: ({ floorId }) => ({ floorId: floorId as FloorId }),
    stringify: ({ floorId }) => ({ floorId }),
  },
  validateSearch: floorSearchOf,
  component: lazyRouteComponent(() => import('../floor/floor-page'), 'FloorPage'),
});

const bookings = createRoute({
  getParentRoute: () => signedIn,
  path: '/bookings',
  component: lazyRouteComponent(() => import('../booking/bookings-page'), 'BookingsPage'),
});

const week = createRoute({
  getParentRoute: () => signedIn,
  path: '/week',
  validateSearch: weekSearchOf,
  component: lazyRouteComponent(() => import('../booking/week-page'), 'WeekPage'),
});

const rooms = createRoute({
  getParentRoute: () => signedIn,
  path: '/rooms',
  validateSearch: roomsSearchOf,
  component: lazyRouteComponent(() => import('../rooms/rooms-page'), 'RoomsPage'),
});

const calendarLinks = createRoute({
  getParentRoute: () => signedIn,
  path: '/calendar-links',
  component: lazyRouteComponent(() => import('@etage/web-calendar'), 'CalendarLinksScreen'),
});

const defects = createRoute({
  getParentRoute: () => signedIn,
  path: '/defects',
  component: lazyRouteComponent(() => import('../defects/defects-page'), 'DefectsPage'),
});

/** What the QR code at a place leads to. */
const arrival = createRoute({
  getParentRoute: () => signedIn,
  path: '/c/$code',
  component: lazyRouteComponent(() => import('../booking/arrival-page'), 'ArrivalPage'),
});

const admin = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin',
  component: lazyRouteComponent(() => import('../admin/admin-page'), 'AdminPage'),
});

const firstSite = createRoute({
  getParentRoute: () => admin,
  path: '/',
  component: lazyRouteComponent(() => import('../admin/first-site-page'), 'FirstSitePage'),
});

const siteSettings = createRoute({
  getParentRoute: () => admin,
  path: '/sites/$siteId',
  params: {
    parse: ({ siteId }) => ({ siteId: siteId as SiteId }),
    stringify: ({ siteId }) => ({ siteId }),
  },
  component: lazyRouteComponent(() => import('../admin/site-settings-page'), 'SiteSettingsPage'),
});

const limits = createRoute({
  getParentRoute: () => admin,
  path: '/limits',
  validateSearch: limitsSearchOf,
  component: lazyRouteComponent(() => import('../admin/limits-page'), 'LimitsPage'),
});

const agents = createRoute({
  getParentRoute: () => admin,
  path: '/agents',
  component: lazyRouteComponent(() => import('../admin/agents-page'), 'AgentsPage'),
});

const administration = admin.addChildren([firstSite, siteSettings, limits, agents]);

/** Within the shell, so that the way out of it is where it always is. */
const elsewhere = createRoute({
  getParentRoute: () => signedIn,
  path: '$',
  component: NotFound,
});

/** Every screen. Each one is a chunk of its own, so the plan's canvas loads with the plan alone. */
export const routeTree = root.addChildren([
  signIn,
  signedIn.addChildren([
    home,
    floor,
    week,
    rooms,
    bookings,
    defects,
    calendarLinks,
    arrival,
    administration,
    elsewhere,
  ]),
]);
