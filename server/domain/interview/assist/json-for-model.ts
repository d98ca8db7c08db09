/**
 * JSON whose strings hold no character that a chat template could take for its own: `<|im_start|>`, `[INST]` and
 * `</system>` arrive as escapes inside a string, which the model reads and the server's parser does not act on.
 */
export const jsonForModel = (data: unknown): string =>
  JSON.stringify(data).replace(/"(?:[^"\\]|\\.)*"/g, (literal) => literal.replace(/[<>[\]|\u2028\u2029]/g, escaped));

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
