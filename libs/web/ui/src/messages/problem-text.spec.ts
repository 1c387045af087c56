import { ConnectionError, ProblemError, type Problem } from '@etage/contract';
import { createMessages } from './messages';
import { problemText } from './problem-text';

const wording = {
  t: createMessages('de').t,
  timeZone: 'Europe/Berlin',
  locale: 'de',
} as const;

const refused = (code: string, rejections: Problem['rejections'] = []) =>
  new ProblemError({
    type: '',
    title: '',
    status: 400,
    detail: '',
    instance: '',
    code,
    rejections,
  });

describe('problemText', () => {
  it('gives every reason of a refusal, not just the first', () => {
    const error = refused('not-bookable', [{ code: 'not-bookable' }, { code: 'desk-assigned' }]);
    expect(problemText(error, wording)).toBe(
      'Dieser Platz kann nicht gebucht werden. Dieser Arbeitsplatz ist einer anderen Person fest zugeordnet und in dieser Zeit nicht für andere offen.',
    );
  });

  it('says how long to wait after too many sign-ins, rounded up to minutes', () => {
    const error = refused('too-many-sign-ins', [
      { code: 'too-many-sign-ins', retryAfterSeconds: 61 },
    ]);
    expect(problemText(error, wording)).toContain('Bitte warten Sie 2 Minuten');
  });

  it('asks for patience where the server does not say how long', () => {
    expect(problemText(refused('too-many-sign-ins'), wording)).toContain('eine Weile');
  });

  it('calls a lost connection by its name', () => {
    expect(problemText(new ConnectionError('no connection'), wording)).toContain(
      'Sie sind offline',
    );
  });

  it('does not call somebody offline whom a proxy answers', () => {
    expect(problemText(new ConnectionError('Bad Gateway', { status: 502 }), wording)).toBe(
      'Etage antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.',
    );
  });

  it('does not show the inside of a bug', () => {
    expect(problemText(new TypeError('x is undefined'), wording)).toBe(
      'Da ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.',
    );
  });
});
