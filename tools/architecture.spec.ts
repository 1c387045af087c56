import { api } from '@etage/contract';
import {
  CHANGE_REJECTION_CODES,
  RECURRENCE_REJECTION_CODES,
  WAITING_REJECTION_CODES,
} from '@etage/domain';
import { timeAskers } from './architecture/clock.check';
import { emptyProjects, featureMeetings } from './architecture/feature-imports.check';
import { poorNames } from './architecture/file-name.check';
import { medianLines, oversizedFiles } from './architecture/file-size.check';
import {
  codesIn,
  type RuleSurroundings,
  ruleFaults,
  wordlessCodes,
} from './architecture/rule-files.check';
import { unservedEndpoints } from './architecture/served-endpoints.check';
import { filesBelow } from './architecture/source-file';
import { workspaceProjects } from './architecture/workspace-projects';

const DOMAIN = 'libs/shared/domain/src';

const sources = ['libs', 'apps'].flatMap((folder) => filesBelow(folder, /\.tsx?$/));
const scripts = filesBelow('tools', /\.(mjs|ts)$/);
const projects = workspaceProjects();

const textOf = (folder: string, ending: RegExp): string =>
  filesBelow(folder, ending)
    .map(({ text }) => text)
    .join('\n');

function rejectionMessages(): RuleSurroundings['messages'] {
  const languages = filesBelow('libs/web/ui/src/messages', /\.json$/).map(({ path, text }) => {
    const { rejection } = JSON.parse(text) as { rejection: Record<string, string> };
    return [path.replace(/^.*\/(.+)\.json$/, '$1'), rejection] as const;
  });
  return Object.fromEntries(languages);
}

describe('the architecture', () => {
  it('gives every rule a spec, a place in the list, a message in each language and a glossary entry', () => {
    const surroundings: RuleSurroundings = {
      files: filesBelow(`${DOMAIN}/rules`, /\.ts$/),
      ruleList: textOf(DOMAIN, /\/booking-rules\.ts$/),
      messages: rejectionMessages(),
      glossary: textOf('docs', /\/glossary\.md$/),
    };
    expect(Object.keys(surroundings.messages)).toEqual(['de', 'en']);
    expect(surroundings.files.length).toBeGreaterThan(0);
    expect(ruleFaults(surroundings)).toEqual([]);
  });

  it('has words in each language and in the glossary for what else is refused or missed', () => {
    const misses = codesIn(textOf(DOMAIN, /\/place\/need\.ts$/));
    expect(misses.length).toBeGreaterThan(0);
    const words = { messages: rejectionMessages(), glossary: textOf('docs', /\/glossary\.md$/) };
    expect(
      wordlessCodes(
        [
          ...CHANGE_REJECTION_CODES,
          ...RECURRENCE_REJECTION_CODES,
          ...WAITING_REJECTION_CODES,
          ...misses,
        ],
        words,
      ),
    ).toEqual([]);
  });

  it('serves every line of the API table', () => {
    const controllers = filesBelow('libs/api', /\.controller\.ts$/);
    expect(
      unservedEndpoints(api, [...controllers, ...filesBelow('apps/api', /\.controller\.ts$/)]),
    ).toEqual([]);
  });

  it('asks nobody but the clock what time it is', () => {
    expect(timeAskers(sources)).toEqual([]);
  });

  it('keeps files small: none over 250 lines, half of them under 60', () => {
    expect(oversizedFiles([...sources, ...scripts])).toEqual([]);
    expect(medianLines(sources)).toBeLessThan(60);
  });

  it('names files for what they hold', () => {
    expect(poorNames(sources)).toEqual([]);
  });

  it('lets no feature import another one', () => {
    expect(featureMeetings(projects)).toEqual([]);
  });

  it('has no empty projects', () => {
    expect(emptyProjects(projects)).toEqual([]);
  });
});
