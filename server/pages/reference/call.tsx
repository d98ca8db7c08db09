import { CodeBox, Json } from './code.tsx';
import { Fields } from './fields.tsx';
import { Prose } from './prose.tsx';
import type { CallView } from './reference-view.ts';

/** One call: what it does and takes on the left, how it looks on the right. */
export function Call({ call }: { call: CallView }) {
  return (
    <article class="call" id={call.id} aria-labelledby={`${call.id}-h`}>
      <div class="told">
        <h4 id={`${call.id}-h`}>
          <a href={`#${call.id}`}>{call.summary}</a>
        </h4>
        {call.paths.map((path) => (
          <p class="line" key={path}>
            <Verb verb={call.verb} /> <code>{breakable(path)}</code>
          </p>
        ))}
        {call.description !== null && (
          <p>
            <Prose text={call.description} />
          </p>
        )}
        <p class="auth">
          {call.auth === null ? 'Open to everyone.' : `Credential: ${call.auth}.`}
          {call.keyed && (
            <>
              {' '}
              Takes an <a href="#idempotency">Idempotency-Key</a>.
            </>
          )}
        </p>
        <Fields title="Path" fields={call.path} />
        <Fields title="Query" fields={call.query} />
        <Fields title="Body" fields={call.body} />
        {call.answers.map(({ status, description, fields }) => (
          <Answer key={status} status={status} description={description} fields={fields} />
        ))}
        <Refusals call={call} />
      </div>
      <div class="shown">
        <CodeBox title="Request">
          <code>{call.curl}</code>
        </CodeBox>
        {call.answers
          .filter(({ example }) => example !== undefined)
          .map(({ status, example }) => (
            <CodeBox key={status} title={`Answer ${status}`}>
              <Json value={example} />
            </CodeBox>
          ))}
      </div>
    </article>
  );
}

export const Verb = ({ verb }: { verb: string }) => <span class={`verb ${verb.toLowerCase()}`}>{verb}</span>;

/** A long path may break behind a slash, and nowhere else. */
function breakable(path: string) {
  return path.split('/').flatMap((part, at) => (at === 0 ? [part] : ['/', <wbr key={at} />, part]));
}

function Answer({ status, description, fields }: Omit<CallView['answers'][number], 'example'>) {
  if (fields.length === 0)
    return (
      <p class="bare">
        <b>{status}</b> {description}
      </p>
    );
  return (
    <details>
      <summary>
        Answer <b>{status}</b> <span class="type">{fields.length === 1 ? '1 field' : `${fields.length} fields`}</span>
      </summary>
      <Fields title={description} fields={fields} answer />
    </details>
  );
}

function Refusals({ call }: { call: CallView }) {
  return (
    <details>
      <summary>
        Refused with <span class="type">{call.refusals.map(({ status }) => status).join(', ')}</span>
      </summary>
      <dl class="refusals">
        {call.refusals.map(({ status, description }) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
