import { ConnectionError, ProblemError, type Problem } from '@etage/contract';
import { formatsFor } from '../format/formats';
import { rejectionText, type Wording } from './rejection-text';

/** How long to wait before the next sign-in, where the server says it. */
function waitText({ rejections }: Problem, { t, timeZone, locale }: Wording): string {
  const seconds = rejections[0]?.['retryAfterSeconds'];
  return typeof seconds === 'number'
    ? formatsFor(locale, timeZone).duration(Math.max(1, Math.ceil(seconds / 60)))
    : t('problem.aWhile');
}

/** What went wrong, in sentences for the person who pressed the button. */
export function problemText(error: unknown, wording: Wording): string {
  const { t } = wording;
  if (error instanceof ConnectionError) {
    return t(error.status === undefined ? 'problem.offline' : 'problem.noAnswer');
  }
  if (!(error instanceof ProblemError)) return t('problem.internal');
  const { problem } = error;
  const own = `problem.${problem.code}`;
  if (wording.t(own as 'problem.internal', { defaultValue: '' }) !== '') {
    return t(own as 'problem.internal', { wait: waitText(problem, wording) });
  }
  const reasons = problem.rejections.map((rejection) => rejectionText(rejection, wording));
  return reasons.length > 0 ? reasons.join(' ') : t('problem.internal');
}
