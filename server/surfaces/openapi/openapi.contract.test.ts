import type { AddressInfo } from 'node:net';
import { Validator } from '@seriousme/openapi-schema-validator';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiDocument } from '../../wiring/api-document.ts';
import { descriptions } from '../../wiring/descriptions.ts';
import type { ApiDocument, ApiOperation, Parameter } from '../kit/api-document.ts';
import { buildDocument, found } from './build-document.ts';
import { planted } from './fixtures/planted.ts';
import { createOpenApiSurface } from './routes.ts';
import { faultyExamples } from './testing/faulty-examples.ts';

const URL = 'https://goodword.example';
const { document } = createApiDocument(URL);
const withPlanted = buildDocument([...descriptions, planted], URL);
const operationsOf = ({ paths }: ApiDocument): ApiOperation[] =>
  Object.values(paths).flatMap((item) => Object.values(item));

describe('the published description', () => {
  it.each([
    ['ours', document],
    ['with a dialect more', withPlanted.document],
  ])('is valid OpenAPI 3.1: %s', async (_which, given) => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(given)));
    expect([valid, errors]).toEqual([true, undefined]);
  });

  it('would be refused by the validator if it were wrong', async () => {
    const broken = { ...structuredClone(document), paths: { '/x': { get: { responses: 'none' } } } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it('leads somewhere with each of its references, and names each operation once', () => {
    const all = JSON.stringify(withPlanted.document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g);
    const lost = [...all].filter(
      ([, kind = '', name = '']) => !(name in withPlanted.document.components[kind as 'schemas']),
    ); // one of its parts
    expect(lost).toEqual([]);
    const ids = operationsOf(withPlanted.document).map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds every path of every dialect, each with an example, and each example is one that the schemas accept', () => {
    const missing = descriptions.flatMap(({ operations }) =>
      operations.filter(({ method, paths }) =>
        paths.some((path) => {
          const item = document.paths[path.replace(/:(\w+)/g, '{$1}')];
          return !item?.[method.toLowerCase() as 'get']; // a method of the five
        }),
      ),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(faultyExamples(descriptions, document)).toEqual([]);
  });

  it('tells of the schemas what their readers must know', () => {
    const schema = found(document.components.schemas, 'reputaflow.trigger.body');
    expect(schema.required).toEqual(['customer_email']);
    expect(schema.properties).toMatchObject({
      customer_email: { type: 'string', format: 'email', example: 'customer@example.com' },
      amount: { type: 'number', minimum: 0 },
      currency: { description: 'ISO 4217, in any case' },
      delay_hours: { type: 'number', minimum: 0, maximum: 168, default: 0 },
    });
    expect(schema.properties?.customer_email).not.toHaveProperty('pattern');
  });

  it('tells who may call, what may come back and in which shape', () => {
    const trigger = document.paths['/api/webhooks/trigger']?.post;
    expect(trigger?.security).toEqual([{ bearer: [] }, { apiKey: [] }]);
    expect(Object.keys(trigger?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '400', '401', '403', '404', '405', '409', '413', '415', '422', '429', '500']),
    );
    expect(trigger?.parameters).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' });
    expect(document.components.responses['reputaflow.429']?.headers).toHaveProperty('Retry-After');
  });
});

describe('a dialect more', () => {
  const make = withPlanted.document.paths['/planted/things']?.post;

  it('says a field with a default need not be sent, through a transform too', () => {
    const schema = found(withPlanted.document.components.schemas, 'planted.make.body');
    expect(schema.required).toEqual(['name', 'size']);
    expect(schema.properties?.count).toMatchObject({ default: 3, minimum: 1, maximum: 9 });
  });

  it('keeps a named shape once', () => {
    expect(make?.responses['201']).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/planted.Thing' } } },
    });
    expect(withPlanted.document.components.schemas['planted.Thing2']).toBeUndefined();
  });

  it('names parameters of the path and the query', () => {
    const read = withPlanted.document.paths['/planted/things/{id}']?.get;
    const own = read?.parameters.filter((one): one is Parameter => !('$ref' in one));
    expect(own).toMatchObject([
      { name: 'id', in: 'path', required: true },
      { name: 'limit', in: 'query', required: false, schema: { default: 25 } },
    ]);
  });

  it('says 422 where its dialect says so for everything that is wrong', () => {
    expect(Object.keys(make?.responses ?? {})).toEqual(['201', '401', '404', '405', '409', '413', '415', '422', '500']);
  });

  it('is described beside another on one path: either body, either answer, either credential', () => {
    const shared = withPlanted.document.paths['/api/v1/conversations']?.post;
    expect(shared).toMatchObject({
      operationId: 'reputaflow.legacy.or.reamaze.conversations.create.or.planted.talk',
      tags: ['reputaflow', 'reamaze', 'planted'],
      security: [{ bearer: [] }, { apiKey: [] }, { basic: [] }],
      requestBody: {
        content: {
          'application/json': {
            schema: {
              oneOf: [
                { $ref: '#/components/schemas/reputaflow.legacy.body' },
                { $ref: '#/components/schemas/reamaze.conversations.create.body' },
                { $ref: '#/components/schemas/planted.talk.body' },
              ],
            },
          },
        },
      },
    });
    expect(JSON.stringify(shared?.responses['401'])).toMatch(/reputaflow\.Refusal.*planted\.Refusal/);
    expect(withPlanted.promises.map(({ operation }) => operation.operationId)).toContain('planted.talk');
  });
});

describe('where it is read', () => {
  let base: string;
  let close: () => void;
  beforeAll(async () => {
    const server = express()
      .use(createOpenApiSurface(() => withPlanted))
      .listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
    close = () => server.close();
  });
  afterAll(() => close());

  it.each([
    ['/v1/openapi.json', 'application/json; charset=utf-8'],
    ['/llms.txt', 'text/markdown; charset=utf-8'],
  ])('%s is open to every page and asked for again by its ETag', async (path, type) => {
    const answer = await fetch(base + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
    const etag = answer.headers.get('etag') ?? '';
    const text = await answer.text();
    expect((await fetch(base + path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    const plain = await fetch(base + path, { headers: { 'Accept-Encoding': 'identity' } });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, text]);
  });

  it('tells a program everything in prose: each call with each of its fields', async () => {
    const text = await (await fetch(`${base}/llms.txt`)).text();
    const untold = withPlanted.promises.flatMap(({ verb, paths, operation }) => {
      const body = operation.requestBody?.content['application/json']?.schema.$ref;
      const fields = body ? Object.keys(found(withPlanted.document.components.schemas, body).properties ?? {}) : [];
      return [`### ${verb.toUpperCase()} ${paths[0]}`, ...fields.map((name) => `- \`${name}\` (`)].filter(
        (line) => !text.includes(line),
      );
    });
    expect(untold).toEqual([]);
    for (const word of [
      'Idempotency-Key',
      'Retry-After',
      'X-Request-Id',
      'Base URL: https://goodword.example',
      'gw_test_',
    ])
      expect(text).toContain(word);
  });
});
