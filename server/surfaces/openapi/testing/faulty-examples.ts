import type { ApiDocument, ApiOperation } from '../../kit/api-document.ts';
import type { Description, Operation } from '../../kit/operation.ts';
import { type Conformance, createConformance } from '../../kit/testing/conformance.ts';
import { found } from '../build-document.ts';
import { composeExample } from '../compose-example.ts';

/** Operations without an example that their own schemas accept, each in a line that says what is wrong with it. */
export function faultyExamples(descriptions: readonly Description[], document: ApiDocument): string[] {
  const conformance = createConformance(document);
  return descriptions.flatMap(({ operations }) =>
    operations.flatMap((operation) => {
      const path = (operation.paths[0] ?? '').replace(/:(\w+)/g, '{$1}');
      const published = document.paths[path]?.[operation.method.toLowerCase() as 'get']; // a method of the five
      if (!published) return [`${operation.id}: is not published`];
      return [...wrongBody(operation, document, conformance), ...wrongAnswers(operation, conformance, published)];
    }),
  );
}

function wrongBody(operation: Operation, document: ApiDocument, conformance: Conformance): string[] {
  const name = `${operation.id}.body`;
  if (!document.components.schemas[name]) return [];
  const schema = { $ref: `#/components/schemas/${name}` };
  const body = operation.example?.body ?? composeExample(schema, (ref) => found(document.components.schemas, ref));
  const wrong = conformance.checkBody(name, body);
  return wrong ? [`${operation.id}: its example of a body is refused by its own schema: ${wrong}`] : [];
}

function wrongAnswers(operation: Operation, conformance: Conformance, published: ApiOperation): string[] {
  return Object.keys(operation.success).flatMap((status) => {
    const response = published.responses[status];
    if (!response || '$ref' in response) return [`${operation.id}: ${status} is not published`];
    const example = response.content?.['application/json']?.example;
    if (!response.content) return [];
    if (example === undefined) return [`${operation.id}: no example of its ${status}`];
    const wrong = conformance.check({
      method: operation.method,
      path: (operation.paths[0] ?? '').replace(/:\w+/g, 'x'),
      status: Number(status),
      headers: new Headers({ 'content-type': 'application/json', 'x-request-id': 'x' }),
      text: JSON.stringify(example),
    });
    return wrong ? [`${operation.id}: its example is refused by its own schema: ${wrong}`] : [];
  });
}
