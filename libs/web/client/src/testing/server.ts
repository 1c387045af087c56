/** A request as the server sees it: `GET /floors/x`, below `/api/v1`. */
export interface Asked {
  readonly line: string;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
}

type Answer = { readonly status: number; readonly body?: unknown } | 'no connection';

export const problem = (status: number, code: string, rejections: unknown[] = []): Answer => ({
  status,
  body: { type: '', title: '', status, detail: '', instance: '', code, rejections },
});

/** Stands in for the network: answers every request of the page, and remembers them. */
export function serve(answer: (asked: Asked) => Answer | Promise<Answer>): readonly Asked[] {
  const seen: Asked[] = [];
  globalThis.fetch = async (input, init) => {
    const path = String(input).replace('/api/v1', '').replace(/\?.*$/, '');
    const asked: Asked = {
      line: `${init?.method ?? 'GET'} ${path}`,
      body: init?.body === undefined ? undefined : (JSON.parse(String(init.body)) as unknown),
      idempotencyKey: (init?.headers as Record<string, string>)['idempotency-key'],
    };
    seen.push(asked);
    const given = await answer(asked);
    if (given === 'no connection') throw new TypeError('failed to fetch');
    const { status, body } = given;
    const json = () => Promise.resolve(body);
    return { ok: status < 400, status, json } as Response;
  };
  return seen;
}
