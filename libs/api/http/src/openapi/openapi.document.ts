import { z } from 'zod';
import { api, API_PREFIX, problemSchema, type Endpoint } from '@etage/contract';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

function parametersOf(endpoint: Endpoint): Json[] {
  const of = (schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] =>
    Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
      name,
      in: place,
      required: place === 'path' || !(field as z.ZodType).safeParse(undefined).success,
      schema: schemaOf(field as z.ZodType, 'input'),
    }));
  const key: Json = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'A retried request with the same key returns the first booking.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  };
  return [
    ...of(endpoint.params, 'path'),
    ...of(endpoint.query, 'query'),
    ...(endpoint.idempotencyKey ? [key] : []),
  ];
}

const REFUSED = {
  description: 'Refused, with `code` and `rejections`',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function responsesOf(endpoint: Endpoint): Json {
  const success = endpoint.response
    ? {
        description: 'Done',
        content: {
          [endpoint.media ?? 'application/json']: { schema: schemaOf(endpoint.response, 'output') },
        },
      }
    : {
        description: 'Done',
        ...(endpoint.media ? { content: { [endpoint.media]: {} } } : {}),
      };
  const refusals = [400, 503, ...(endpoint.access === 'anyone' ? [] : [401]), ...endpoint.refusals];
  return {
    [endpoint.status]: success,
    ...Object.fromEntries(refusals.map((status) => [status, REFUSED])),
  };
}

const operationOf = (id: string, endpoint: Endpoint): Json => ({
  operationId: id,
  summary: endpoint.summary,
  tags: [id.split('.')[0]],
  ...(endpoint.access === 'anyone' ? { security: [] } : {}),
  parameters: parametersOf(endpoint),
  ...(endpoint.body
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
        },
      }
    : {}),
  responses: responsesOf(endpoint),
});

/** Every endpoint of the API table with its name, `bookings.create`. */
export const endpointsByName = (): [string, Endpoint][] =>
  Object.entries(api).flatMap(([group, endpoints]) =>
    Object.entries(endpoints).map(([name, endpoint]): [string, Endpoint] => [
      `${group}.${name}`,
      endpoint,
    ]),
  );

/** The OpenAPI 3.1 document, made from the contract that the server validates with. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [id, endpoint] of endpointsByName()) {
    const path = `${API_PREFIX}${endpoint.path}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(id, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Etage',
      version,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      description: 'Desks, rooms and project offices on a live floor plan.',
    },
    security: [{ cookie: [] }, { bearer: [] }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'etage_session' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}
