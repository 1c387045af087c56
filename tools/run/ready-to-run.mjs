import { ensureBuild } from './build.mjs';
import { inTurn } from './in-turn.mjs';
import { ensurePackages } from './packages.mjs';
import { say } from './say.mjs';

const waitingFor = (what) => () => say(`Another process is ${what} right now; waiting for it …`);

/** Installs what is missing; two at once do it one after the other. */
export const withPackages = () =>
  inTurn('packages', waitingFor('installing packages'), ensurePackages);

/** Installs and builds what is missing or has changed. */
export async function withBuild() {
  await withPackages();
  await inTurn('build', waitingFor('building Etage'), ensureBuild);
}
