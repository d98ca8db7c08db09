import { contentSlots } from '../policy/coverage.ts';

/** JSON Schema in the part that strict modes take: every property required, nothing additional, no lengths. */
export type AssistSchema = Record<string, unknown>;

const text = { type: 'string' };

const strict = (properties: Record<string, unknown>): AssistSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

const orNull = (schema: AssistSchema): AssistSchema => ({ anyOf: [schema, { type: 'null' }] });

export function assistSchema(messages: readonly string[], candidates: readonly string[]): AssistSchema {
  const name = messages.length > 0 ? { type: 'string', enum: messages } : text;
  const command = strict({
    t: { type: 'string', enum: ['AddEvidence', 'AskedUs', 'WantsHuman'] },
    slot: orNull({ type: 'string', enum: [...contentSlots] }),
    quote: text,
  });
  const segment = strict({
    text,
    op: { type: 'string', enum: ['verbatim', 'trim', 'fix', 'join'] },
    src: { type: 'array', items: strict({ message: name, quote: text }) },
  });
  const choice = strict({ q: { type: 'string', enum: candidates }, text: orNull(text) });
  return strict({
    commands: { type: 'array', items: command },
    choice: candidates.length > 0 ? orNull(choice) : { type: 'null' },
    draft: orNull(strict({ segments: { type: 'array', items: segment }, headline: orNull({ type: 'integer' }) })),
  });
}
