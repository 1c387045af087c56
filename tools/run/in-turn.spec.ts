import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { inTurn } from './in-turn.mjs';

const noWait = (): void => undefined;

/** Another process that takes its turn and then does nothing for a long time. */
async function holderOf(name: string): Promise<ChildProcess> {
  const module = pathToFileURL(join(__dirname, 'in-turn.mjs')).href;
  const code = `import { inTurn } from '${module}';
    await inTurn('${name}', () => {}, () => new Promise(() => { console.log('held'); setTimeout(() => {}, 1e6); }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(child.stdout, 'data');
  return child;
}

describe('work in turn', () => {
  it('is never done twice at the same time', async () => {
    let busy = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (busy += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => inTurn('spec-a', noWait, work)));
    expect(most).toBe(1);
  });

  it('goes on when the one before was killed', async () => {
    const holder = await holderOf('spec-b');
    const onWait = jest.fn(() => holder.kill('SIGKILL'));
    expect(await inTurn('spec-b', onWait, () => Promise.resolve('done'))).toBe('done');
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  it('frees its place when it fails', async () => {
    const failing = inTurn('spec-c', noWait, () => Promise.reject(new Error('no luck')));
    await expect(failing).rejects.toThrow('no luck');
    expect(await inTurn('spec-c', noWait, () => Promise.resolve('done'))).toBe('done');
  });
});
