import type { ApiDocument, ApiOperation } from '../../kit/api-document.ts';
import type { Description, Operation } from '../../kit/operation.ts';
import { createConformance } from '../../kit/testing/conformance.ts';

/** Operations without an example that their own schemas accept, each in a line that says what is wrong with it. */
export function faultyExamples(descriptions: readonly Description[], document: ApiDocument): string[] {
  const conformance = createConformance(document);
  return descriptions.flatMap(({ operations }) =>
    operations.flatMap((operation) => {
      const path = (operation.paths[0] ?? '').replace(/:(\w+)/g, '{$1}');
      const published = document.paths[path]?.[operation.method.toLowerCase() as 'get']; // a method of the five
      if (!published) return [`${operation.id}: is not published`];
      return [...wrongBody(operation, document, published), ...wrongAnswers(operation, conformance, published)];
    }),
  );
}

function wrongBody(operation: Operation, document: ApiDocument, published: ApiOperation): string[] {
  const media = published.requestBody?.content['application/json'];
  if (!media) return [];
  // Where two dialects share a path, the example is the one's; the other's stands with its own schema.
  const own = operation.example?.body ?? (document.components.schemas[`${operation.id}.body`] && media.example);
  if (own === undefined) return [`${operation.id}: no example of a body`];
  const parsed = operation.body.safeParse(own);
  if (parsed.success || media.schema.oneOf) return [];
  return [
    `${operation.id}: its example of a body is refused: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`,
  ];
}

function wrongAnswers(
  operation: Operation,
  conformance: ReturnType<typeof createConformance>,
  published: ApiOperation,
): string[] {
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
