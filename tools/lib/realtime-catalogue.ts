import { z } from 'zod';

/** The two records of shared/realtime/events.ts and the handshake, as this file needs them. */
export interface Vocabulary {
  handshake: z.ZodType;
  serverEvents: Record<string, z.ZodType>;
  clientEvents: Record<string, { payload: z.ZodType; ack: z.ZodType }>;
}

/** JSON Schema, as far as zod's own shapes need it here. */
interface Shape {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  additionalProperties?: Shape | boolean;
  maxLength?: number;
  minimum?: number;
  $ref?: string;
}

/** docs/realtime.md, printed from the schemas that the server parses with. */
export function realtimeCatalogue({ handshake, serverEvents, clientEvents }: Vocabulary): string {
  const facts = Object.entries(serverEvents).map(([name, payload]) => `### \`${name}\`\n\n${block(payload)}`);
  const requests = Object.entries(clientEvents).map(
    ([name, { payload, ack }]) => `### \`${name}\`\n\n${block(payload)}\n\nAcknowledged with\n\n${block(ack)}`,
  );
  return `${[
    '# Realtime events',
    'Written by `npm run realtime` from `shared/realtime/events.ts`; do not edit. Change is additive only.',
    '## Handshake',
    block(handshake),
    '## Facts: server → client',
    ...facts,
    '## Requests: client → server',
    'The acknowledgement is sent after commit, never before.',
    ...requests,
  ].join('\n\n')}\n`;
}

function block(schema: z.ZodType): string {
  // zod types its JSON Schema more widely than the shapes that it makes.
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape & {
    $defs?: Record<string, Shape>;
  };
  const defs = Object.entries(shape.$defs ?? {}).map(([name, def]) => `\n${name} = ${words(def, '')}`);
  return `\`\`\`ts\n${words(shape, '')}${defs.join('')}\n\`\`\``;
}

function words(shape: Shape, indent: string): string {
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices !== undefined) return choices.map((choice) => words(choice, indent)).join(' | ');
  if (shape.$ref !== undefined) return shape.$ref.replace('#/$defs/', '').replace('#', '(this)');
  if ('const' in shape) return JSON.stringify(shape.const);
  if (shape.enum !== undefined) return shape.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (Array.isArray(shape.type)) return shape.type.map((type) => words({ ...shape, type }, indent)).join(' | ');
  if (shape.type === 'array') return listOf(words(shape.items ?? {}, indent));
  if (shape.properties !== undefined) return fields(shape, indent);
  if (shape.type === 'object') return objectOf(shape, indent);
  return shape.type === undefined ? 'unknown' : scalar(shape);
}

function listOf(item: string): string {
  return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
}

function objectOf(shape: Shape, indent: string): string {
  const value = typeof shape.additionalProperties === 'object' ? words(shape.additionalProperties, indent) : 'unknown';
  return `{ [key: string]: ${value} }`;
}

function scalar({ type, maxLength, minimum }: Shape): string {
  const bound = maxLength !== undefined && type === 'string' ? ` /* ≤ ${maxLength} characters */` : '';
  const from =
    minimum !== undefined && type !== 'string' && minimum > Number.MIN_SAFE_INTEGER ? ` /* ≥ ${minimum} */` : '';
  return `${type}${bound}${from}`;
}

function fields({ properties = {}, required = [] }: Shape, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(
    ([name, shape]) => `${inner}${name}${required.includes(name) ? '' : '?'}: ${words(shape, inner)};`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}
