import { timeAskers } from './clock.check';
import { emptyProjects, featureMeetings, type Project } from './feature-imports.check';
import { poorNames } from './file-name.check';
import { medianLines, oversizedFiles } from './file-size.check';
import { codesIn, ruleFaults, wordlessCodes } from './rule-files.check';
import { unservedEndpoints } from './served-endpoints.check';
import type { SourceFile } from './source-file';

const file = (path: string, text = ''): SourceFile => ({ path, text });

const rule = file(
  'rules/no-mondays.rule.ts',
  "export const noMondays: BookingRule = () => ({ code: 'on-a-monday' });",
);
const complete = {
  files: [rule, file('rules/no-mondays.rule.spec.ts')],
  ruleList: 'export const BOOKING_RULES = [noMondays];',
  messages: { de: { 'on-a-monday': 'Montags nicht.' }, en: { 'on-a-monday': 'No Mondays.' } },
  glossary: '| `on-a-monday` | Montag |',
};

describe('the check of the rules', () => {
  it('is content with a rule that has everything', () => {
    expect(ruleFaults(complete)).toEqual([]);
  });

  it('misses the spec', () => {
    expect(ruleFaults({ ...complete, files: [rule] })).toEqual([
      'no-mondays.rule.ts has no spec beside it',
    ]);
  });

  it('misses the place in the list, also where the rule is only imported', () => {
    const ruleList = "import { noMondays } from './x'; export const BOOKING_RULES = [];";
    expect(ruleFaults({ ...complete, ruleList })).toEqual([
      'no-mondays.rule.ts "noMondays" is not in the list of rules',
    ]);
  });

  it('misses the message in one language and the glossary entry', () => {
    const faults = ruleFaults({
      ...complete,
      messages: { ...complete.messages, en: {} },
      glossary: '',
    });
    expect(faults).toEqual([
      'no-mondays.rule.ts has no message for "on-a-monday" in en',
      'no-mondays.rule.ts has no entry for "on-a-monday" in the glossary',
    ]);
  });
});

describe('the check of the codes', () => {
  it('reads them from a union', () => {
    const union = "type Miss = { readonly code: 'too-small' } | { readonly code: 'too-loud' };";
    expect(codesIn(union)).toEqual(['too-small', 'too-loud']);
  });

  it('finds what cannot be said', () => {
    expect(wordlessCodes(['on-a-monday'], complete)).toEqual([]);
    expect(wordlessCodes(['on-a-friday'], complete)).toEqual([
      'has no message for "on-a-friday" in de',
      'has no message for "on-a-friday" in en',
      'has no entry for "on-a-friday" in the glossary',
    ]);
  });
});

describe('the check of the API table', () => {
  it('finds an endpoint that no controller serves', () => {
    const controller = file('booking.controller.ts', '@Serve(api.bookings.create)');
    const table = { bookings: { create: {}, cancel: {} } };
    expect(unservedEndpoints(table, [controller])).toEqual([
      'api.bookings.cancel is served by no controller',
    ]);
  });
});

describe('the check of the clock', () => {
  it.each(['new Date()', 'Date.now()', 'const now = Date.now;', 'String(Date())'])(
    'finds %s',
    (text) => {
      expect(timeAskers([file('a.ts', text)])).toEqual(['a.ts asks the time itself']);
    },
  );

  it.each(['new Date(0)', '// new Date() is forbidden', '/** Date.now() */', 'type T = Date;'])(
    'lets %s pass',
    (text) => {
      expect(timeAskers([file('a.ts', text)])).toEqual([]);
    },
  );

  it('leaves the clock alone, and nothing else that is called so', () => {
    expect(timeAskers([file('libs/api/http/src/clock.ts', 'new Date()')])).toEqual([]);
    expect(timeAskers([file('libs/web/floor/src/clock.ts', 'new Date()')])).toHaveLength(1);
  });
});

describe('the check of sizes and names', () => {
  it('finds a file with 251 lines and not one with 250', () => {
    const lines = (count: number): string => 'x\n'.repeat(count);
    expect(oversizedFiles([file('a.ts', lines(250)), file('b.ts', lines(251))])).toEqual([
      'b.ts has 251 lines',
    ]);
    expect(medianLines([file('a', 'x'), file('b', 'x\nx'), file('c', 'x\nx\nx')])).toBe(2);
  });

  it('finds names that say nothing', () => {
    const names = [
      'src/utils.ts',
      'src/helpers/slot.ts',
      'src/BookingService.ts',
      'src/booking.types.ts',
    ];
    expect(poorNames(names.map((name) => file(name)))).toHaveLength(3);
    expect(
      poorNames([file('src/1_first-tables.migration.ts'), file('src/floor-page.tsx')]),
    ).toEqual([]);
  });
});

describe('the check of the projects', () => {
  const project = (name: string, text: string, tags = ['type:feature']): Project => ({
    name,
    tags,
    entry: `@etage/${name}`,
    files: [file(`${name}/a.ts`, text)],
  });

  it('finds a feature that imports another one, however it does', () => {
    const projects = [
      project('booking', "import { Floor } from '@etage/floor';"),
      project('floor', "const late = import('@etage/booking/testing');"),
      project('people', "export * from '@etage/database';"),
      project('database', '', ['type:platform']),
    ];
    expect(featureMeetings(projects)).toEqual([
      'booking/a.ts imports @etage/floor',
      'floor/a.ts imports @etage/booking',
    ]);
  });

  it('finds a project without sources', () => {
    expect(emptyProjects([{ ...project('planning', ''), files: [] }])).toEqual([
      'planning is empty',
    ]);
  });
});
