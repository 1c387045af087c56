import { configure } from '@testing-library/dom';

// What browsers have, React Aria and the colour roles ask for, and jsdom lacks.
globalThis.CSS ??= { escape: (text) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`) };
globalThis.matchMedia ??= (query) =>
  Object.assign(new EventTarget(), { matches: false, media: query });
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// A machine with many other things to do is slow, but not wrong; a second is too short there.
configure({ asyncUtilTimeout: 15_000 });
