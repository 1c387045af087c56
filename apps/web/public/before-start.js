// A script of its own, because the content policy allows none in the page; it blocks, so it is short.

// Before the first paint, so that nobody who chose dark sees a white flash. The key is THEME_KEY of @etage/ui.
const theme = localStorage.getItem('etage.theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

// Before any schema is made: zod would compile them with `new Function`, which the content policy reports as a breach.
globalThis.__zod_globalConfig = { jitless: true };
