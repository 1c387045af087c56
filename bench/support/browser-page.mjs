import { build } from 'vite';
import react from '@vitejs/plugin-react';
import { chromium } from '@playwright/test';
import { findChromium } from '../../tools/test/chromium.mjs';
import { inRoot } from '../../tools/run/root.mjs';

const ORIGIN = 'http://bench.local';
const KINDS = { html: 'text/html', js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };
const FLAGS = [
  '--no-sandbox', // root and containers have no user namespaces for it
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Bundles a page of the bench like the web client; the files stay in memory. */
async function filesOf(folder) {
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { tsconfigPaths: true },
    build: { write: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 5_000 },
  });
  return new Map(output.map((file) => [`/${file.fileName}`, file.code ?? file.source]));
}

/** A headless browser that shows pages of `bench/canvas`; nothing it asks for leaves this process. */
export async function openBrowser() {
  const files = await filesOf(inRoot('bench/canvas'));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS });
  const answer = (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname === '/' ? '/index.html' : pathname;
    const body = files.get(path);
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body: Buffer.from(body), contentType: KINDS[path.split('.').at(-1)] });
  };
  return {
    version: browser.version(),
    /** Evaluates `work` in a fresh page. */
    inPage: async (viewport, work, argument) => {
      const page = await browser.newPage({ viewport });
      await page.route(`${ORIGIN}/**`, answer);
      await page.goto(ORIGIN);
      try {
        return await page.evaluate(work, argument);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
