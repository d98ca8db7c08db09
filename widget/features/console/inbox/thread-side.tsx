import { useState } from 'preact/hooks';
import type { ThreadDetail } from '../../../../shared/contracts/inbox.ts';
import { tagsIn } from '../../../ui/tag-dialog.tsx';
import { exactTime } from '../../../ui/time-ago.ts';
import type { ConsoleRoot } from '../console-root.ts';
import { strings } from '../strings.ts';
import { holdChoices, holdUntil } from './hold-choices.ts';
import type { InboxModel } from './inbox-model.ts';
import { statusWords, toneOf } from './status-words.ts';

interface SideProps {
  root: ConsoleRoot;
  model: InboxModel;
  detail: ThreadDetail;
}

/** Who looks after it, when it comes back, what it is about, who else hears of it. */
export function ThreadSide({ root, model, detail }: SideProps) {
  const { inbox } = strings;
  const { row, followers, attributes, conversationId } = detail;
  return (
    <aside class="pr side">
      <p class="whom">
        <b>
          <bdi>{row.name}</bdi>
        </b>
        {row.email !== row.name && <bdi>{row.email}</bdi>}
        <span class={`st ${toneOf(row.status)}`}>{statusWords(row)}</span>
      </p>
      <Assignee model={model} detail={detail} />
      <Hold model={model} detail={detail} />
      <Tags key={`${row.id} ${row.tags.join()}`} model={model} detail={detail} />
      {followers.length > 0 && (
        <div>
          <h2 class="sub">{inbox.followers}</h2>
          <ul class="plainlist">
            {followers.map(({ name, email }) => (
              <li key={email}>{name ? `${name}, ${email}` : email}</li>
            ))}
          </ul>
        </div>
      )}
      {attributes.length > 0 && (
        <div>
          <h2 class="sub">{inbox.facts}</h2>
          <dl class="facts">
            {attributes.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {conversationId && (
        <button type="button" class="btn sm" onClick={() => root.go({ screen: 'conversations', item: conversationId })}>
          {inbox.toConversation}
        </button>
      )}
    </aside>
  );
}

type PartProps = Omit<SideProps, 'root'>;

function Assignee({ model, detail }: PartProps) {
  const { inbox } = strings;
  return (
    <label class="field">
      <span>{inbox.assignee}</span>
      <select
        class="input"
        disabled={!detail.canWrite}
        value={detail.row.assignee?.id ?? ''}
        onChange={(event) => void model.change({ type: 'assign', member: event.currentTarget.value || null })}
      >
        <option value="">{inbox.nobody}</option>
        {detail.members.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Hold({ model, detail }: PartProps) {
  const { inbox } = strings;
  const { status, holdUntil: until } = detail.row;
  const isHeld = status === 'on_hold';
  const onChange = (said: string) => {
    const choice = holdChoices.find((one) => one === said);
    if (choice) void model.change({ type: 'hold', until: holdUntil(choice, new Date()) });
    else if (said === '') void model.change({ type: 'status', status: 'open' });
  };
  return (
    <label class="field">
      <span>{inbox.hold}</span>
      <select
        class="input"
        disabled={!detail.canWrite}
        value={isHeld ? 'kept' : ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{inbox.holds.none}</option>
        {isHeld && <option value="kept">{until ? inbox.holds.kept(exactTime(until)) : inbox.holds.open}</option>}
        {holdChoices.map((choice) => (
          <option key={choice} value={choice}>
            {inbox.holds[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tags({ model, detail }: PartProps) {
  const { inbox } = strings;
  const saved = detail.row.tags.join(', ');
  const [text, setText] = useState(saved);
  const submit = (event: Event) => {
    event.preventDefault();
    void model.change({ type: 'tags', tags: tagsIn(text) });
  };
  return (
    <form class="field" onSubmit={submit}>
      <label class="field">
        <span>{inbox.tags}</span>
        <input
          class="input"
          autocomplete="off"
          readOnly={!detail.canWrite}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {text !== saved && (
        <button type="submit" class="btn sm">
          {inbox.saveTags}
        </button>
      )}
    </form>
  );
}
