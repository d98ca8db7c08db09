import { z } from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ModelTrouble } from '../../ports/language-model.ts';

const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/** The object in a chat completion (OpenAI's `POST /chat/completions`, as vLLM, Ollama and others answer it too). */
export function readCompletion(
  body: string,
  required: readonly string[],
): Result<Record<string, unknown>, Extract<ModelTrouble, 'refused' | 'malformed'>> {
  const parsed = completion.safeParse(parse(body));
  const [choice] = parsed.success ? parsed.data.choices : [];
  if (!choice) return fail('malformed');
  if (choice.message.refusal || choice.finish_reason === 'content_filter') return fail('refused');
  // Cut off: whatever closes it by chance was not meant to.
  if (choice.finish_reason === 'length') return fail('malformed');
  const answer = z.record(z.string(), z.unknown()).safeParse(parse(bareJson(choice.message.content ?? '')));
  if (!answer.success || required.some((name) => !(name in answer.data))) return fail('malformed');
  return ok(answer.data);
}

/** Weaker servers think aloud and fence what they say. */
const bareJson = (content: string): string =>
  content
    .replace(/^\s*<think>[\s\S]*?<\/think>/u, '')
    .trim()
    .replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/u, '$1');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
