import type { ThreadMessage, ThreadPage } from '../../domain/inbox/index.ts';
import type { ThreadTongue } from './thread-words.ts';

interface Form {
  problem: 'empty' | 'tooLong' | 'tooFast' | null;
  typed: string;
  once: string;
  sent: boolean;
}

interface BodyProps {
  page: ThreadPage;
  tongue: ThreadTongue;
  token: string;
  form: Form;
}

export function ThreadBody({ page, tongue, token, form }: BodyProps) {
  const { words, fill } = tongue;
  const business = page.space.name;
  return (
    <>
      <h1>{fill(words.title, business)}</h1>
      <p class="muted subject" dir="auto">
        {page.thread.subject}
      </p>
      <ol class="thread">
        {page.messages.map((message) => (
          <Message key={message.id} page={page} message={message} tongue={tongue} token={token} />
        ))}
      </ol>
      <div id="end" role="status">
        {form.sent && <p class="good">{fill(words.sent, business)}</p>}
      </div>
      <form method="post" action={`/t/${token}`}>
        <input type="hidden" name="once" value={form.once} />
        <label for="body">{words.label}</label>
        {form.problem && (
          <p class="bad" id="problem" role="alert">
            {words[form.problem]}
          </p>
        )}
        <textarea
          id="body"
          name="body"
          rows={6}
          required
          dir="auto"
          maxLength={20_000}
          aria-invalid={form.problem ? 'true' : undefined}
          aria-describedby={form.problem ? 'problem hint' : 'hint'}
        >
          {form.typed}
        </textarea>
        <p class="muted" id="hint">
          {words.hint}
        </p>
        <button type="submit">{words.send}</button>
      </form>
    </>
  );
}

interface MessageProps {
  page: ThreadPage;
  message: ThreadMessage;
  tongue: ThreadTongue;
  token: string;
}

function Message({ page, message, tongue, token }: MessageProps) {
  const { words, time } = tongue;
  const mine = message.by === 'customer' && message.author.email === page.reader.email;
  const name = message.author.name ?? (message.by === 'member' ? page.space.name : message.author.email);
  return (
    <li class={message.by === 'member' ? 'us' : 'them'}>
      <p class="who">
        <b dir="auto">{mine ? words.you : (name ?? page.space.name)}</b>{' '}
        <time datetime={new Date(message.at).toISOString()}>{time(message.at)}</time>
      </p>
      <p class="said" dir="auto">
        {message.body}
      </p>
      {message.attachments.length > 0 && (
        <>
          <p class="who">{words.files}</p>
          <ul>
            {message.attachments.map(({ id, name: file, state }) => (
              <li key={id}>
                {state === 'stored' ? <a href={`/t/${token}/files/${id}`}>{file}</a> : `${file} (${words.waits})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
