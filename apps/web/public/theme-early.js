// Before the first paint, so that nobody who chose dark sees a white flash. The key is THEME_KEY of @etage/ui.
const theme = localStorage.getItem('etage.theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
