import { problemSchema, type Endpoint } from '@etage/contract';
import type { Answer, Question } from '../support/ask';

/** Statuses that HTTP itself has for requests nobody can read. */
const UNREADABLE = [400, 404, 405, 413, 414, 415, 417, 431];

const saysJson = ({ headers }: Answer): boolean =>
  headers['content-type']?.startsWith('application/problem+json') ?? false;

function faultOfRefusal(answer: Answer, hasBody: boolean): string | undefined {
  if (!saysJson(answer)) return `is ${answer.headers['content-type']}`;
  if (!hasBody) return undefined;
  const problem = problemSchema.safeParse(parsed(answer.text));
  if (!problem.success) return 'is no problem document';
  return problem.data.status === answer.status ? undefined : 'names another status';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refusalsOf = (endpoint: Endpoint): readonly number[] => [
  ...(endpoint.access === 'anyone' ? [] : [401]),
  ...endpoint.refusals,
  ...UNREADABLE,
  403, // any write from elsewhere
];

/** Answers that kept to the contract: a floor says the same to many. */
const kept = new Map<Endpoint, Set<string>>();

/** What is wrong with an answer to a hostile request; undefined when it is as it must be. */
export function faultOf(
  endpoint: Endpoint,
  question: Question,
  answer: Answer,
): string | undefined {
  if (answer.status >= 500) return 'is a failure of ours';
  if (answer.status >= 400) {
    if (question.method === endpoint.method && !refusalsOf(endpoint).includes(answer.status)) {
      return 'has a status that is documented nowhere';
    }
    return faultOfRefusal(answer, question.method !== 'HEAD');
  }
  if (question.method !== endpoint.method || !endpoint.response) return undefined;
  if (kept.get(endpoint)?.has(answer.text)) return undefined;
  const body = endpoint.media ? answer.text : parsed(answer.text);
  if (!endpoint.response.safeParse(body).success) return 'does not keep to the contract';
  kept.set(endpoint, (kept.get(endpoint) ?? new Set()).add(answer.text));
  return undefined;
}
