import { API_PREFIX } from '@etage/contract';
import { endpointsByName, openApiDocument } from './openapi.document';

type Json = Record<string, unknown>;
interface Operation {
  readonly operationId: string;
  readonly parameters: { name: string; in: string; required: boolean; schema: Json }[];
  readonly requestBody?: { content: Record<string, { schema: Json }> };
  readonly responses: Record<string, { content?: Record<string, { schema: Json }> }>;
  readonly security?: unknown[];
}

const document = openApiDocument('1.2.3') as {
  openapi: string;
  info: Json;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Json; securitySchemes: Json };
};
const operationOf = (path: string, method: string) =>
  document.paths[`${API_PREFIX}${path}`]?.[method.toLowerCase()] as Operation;

/** Every object inside a document, itself included. */
function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}
const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key], document);

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1 with title, version and licence', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info).toMatchObject({ title: 'Etage', version: '1.2.3' });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('has every endpoint of the API table and nothing else', () => {
    const inDocument = Object.values(document.paths)
      .flatMap((path) => Object.values(path))
      .map(({ operationId }) => operationId);
    expect(inDocument.sort()).toEqual(
      endpointsByName()
        .map(([name]) => name)
        .sort(),
    );
  });

  it.each(endpointsByName())('describes %s completely', (name, endpoint) => {
    const operation = operationOf(endpoint.path, endpoint.method);
    expect(operation.operationId).toBe(name);
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
    const named = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
    expect(inPath.map((parameter) => parameter.name)).toEqual(named);
    expect(inPath.every(({ required }) => required)).toBe(true);
    expect(Boolean(operation.requestBody)).toBe(Boolean(endpoint.body));
    const statuses = [endpoint.status, 400, 503, ...endpoint.refusals].map(String);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(statuses));
    const asksWho = endpoint.access !== 'anyone' || endpoint.refusals.includes(401);
    expect('401' in operation.responses).toBe(asksWho);
    expect(operation.security).toEqual(endpoint.access === 'anyone' ? [] : undefined);
  });

  it('refers only to what is there', () => {
    const pointers = [...objectsIn(document)].flatMap(({ $ref }) =>
      typeof $ref === 'string' ? [$ref] : [],
    );
    expect(pointers.length).toBeGreaterThan(0);
    for (const pointer of pointers) {
      expect(pointer).toMatch(/^#\//);
      expect(at(pointer)).toBeDefined();
    }
  });

  it('names no dialect and has no internals of the schema library in it', () => {
    for (const inner of objectsIn(document)) {
      expect(inner).not.toHaveProperty('$schema');
      expect(inner).not.toHaveProperty('~standard');
    }
  });

  it('says which fields of a query may be left out', () => {
    const { parameters } = operationOf('/places', 'GET');
    const required = parameters.filter((p) => p.required).map(({ name }) => name);
    expect(required).toEqual(['startsAt', 'endsAt']);
    expect(operationOf('/session', 'DELETE').parameters).toMatchObject([
      { name: 'everywhere', in: 'query', required: false },
    ]);
  });

  it.each(endpointsByName())('gives each parameter of %s a type', (_, { path, method }) => {
    for (const { schema } of operationOf(path, method).parameters) {
      expect(Object.keys(schema)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(type|anyOf|enum|const)$/)]),
      );
    }
  });

  it('offers an idempotency key where one is taken', () => {
    const key = (path: string, method: string) =>
      operationOf(path, method).parameters.some(({ name }) => name === 'Idempotency-Key');
    expect(key('/bookings', 'POST')).toBe(true);
    expect(key('/bookings', 'GET')).toBe(false);
  });
});
