import type { AcceptedParts } from './parts';

export const sessionAccepted = (): AcceptedParts => ({
  'installation.read': () => ({}),
  'session.create': () => ({
    body: { email: 'person001@etage.example', password: 'etage-demo', bearer: true },
  }),
  'session.read': () => ({}),
  'session.update': () => ({ body: { locale: 'de' } }),
  'session.changePassword': () => ({
    body: { currentPassword: 'etage-demo', newPassword: 'etage-demo-2026' },
  }),
  'session.remove': () => ({ query: { everywhere: false } }),
  'people.search': () => ({ query: { search: 'Leb' } }),
  'units.list': () => ({}),
  'notebook.read': () => ({}),
  'notebook.replace': () => ({
    body: {
      notebook: { connector: 'usb-c', watts: 65 },
      ...{ screens: 1, heightAdjustable: false, accessible: false, quiet: false },
    },
  }),
});
