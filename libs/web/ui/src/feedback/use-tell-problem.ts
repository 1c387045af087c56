import { problemText } from '../messages/problem-text';
import { useWording } from '../messages/use-wording';
import { showToast } from './toast-queue';

/**
 * Tells in a toast what went wrong.
 * @param timeZone of the times in it; that of the browser where absent
 */
export function useTellProblem(timeZone?: string) {
  const wording = useWording(timeZone);
  return (error: unknown): void => {
    showToast({ tone: 'danger', text: problemText(error, wording) });
  };
}
