// Carries out the instructions of one stage in a folder that stands for the root of its file system.
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { run } from '../../tools/run/command.mjs';
import { say } from '../../tools/run/say.mjs';
import { commandOf } from './dockerfile.mjs';

function copy(rest, { folder, cwd, sources }) {
  const words = rest.split(/\s+/);
  const from = words[0].startsWith('--from=')
    ? sources.get(words.shift().slice(7))
    : sources.get('context');
  const target = words.pop();
  const into = target.startsWith('/') ? join(folder, target) : resolve(folder, `.${cwd}`, target);
  for (const word of words) {
    const source = join(from, word);
    if (!existsSync(source)) throw new Error(`COPY ${rest}: there is no ${word}`);
    const isFolder = statSync(source).isDirectory();
    cpSync(source, isFolder || !target.endsWith('/') ? into : join(into, basename(word)), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}

async function execute(rest, { folder, cwd, env }) {
  say(`  RUN ${rest}`);
  const code = await run('sh', ['-c', rest], { cwd: join(folder, cwd), env });
  if (code !== 0) throw new Error(`RUN ${rest} ended with code ${code}.`);
}

function remember(keyword, rest, state) {
  if (keyword === 'ENV') {
    const [, name, value] = /^(\w+)=(.*)$/.exec(rest);
    state.env[name] = value;
  } else if (keyword === 'WORKDIR') {
    state.cwd = rest;
    mkdirSync(join(state.folder, rest), { recursive: true });
  } else if (keyword === 'CMD' || keyword === 'HEALTHCHECK') state[keyword] = commandOf(rest);
  else if (keyword === 'USER' || keyword === 'EXPOSE') state[keyword] = rest;
  else throw new Error(`This check does not know ${keyword}.`);
}

/**
 * @param stage from the Dockerfile
 * @param sources folders by name, of the stages so far and of the build context
 * @returns what the image would say about itself: `{ folder, cwd, env, USER, CMD, HEALTHCHECK, EXPOSE }`
 */
export async function buildStage(stage, folder, sources) {
  say(`${stage.name} (${stage.image}, here Node ${process.versions.node})`);
  mkdirSync(folder, { recursive: true });
  const state = { folder, cwd: '/', env: {}, sources };
  for (const { keyword, rest } of stage.instructions) {
    if (keyword === 'COPY') copy(rest, state);
    else if (keyword === 'RUN') await execute(rest, state);
    else remember(keyword, rest, state);
  }
  return state;
}
