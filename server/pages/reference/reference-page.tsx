import type { GuidePart } from '../../surfaces/openapi/guide.ts';
import { Call, Verb } from './call.tsx';
import { Fields } from './fields.tsx';
import { Prose } from './prose.tsx';
import type { DialectView, GroupView } from './reference-view.ts';

interface ReferenceProps {
  base: string;
  summary: string;
  guide: readonly GuidePart[];
  dialects: readonly DialectView[];
}

/** The whole reference on one page, so that the browser's own search finds everything. */
export function ReferencePage({ base, summary, guide, dialects }: ReferenceProps) {
  return (
    <>
      <a class="skip" href="#main">
        Skip to the reference
      </a>
      <div class="ref">
        <header class="side">
          <p class="wordmark">
            Goodword<i>”</i>
          </p>
          <nav class="wide" aria-label="Reference">
            <Contents guide={guide} dialects={dialects} />
          </nav>
          <details class="narrow">
            <summary>Contents</summary>
            <nav aria-label="Reference, folded">
              <Contents guide={guide} dialects={dialects} />
            </nav>
          </details>
        </header>
        <main id="main">
          <header class="head">
            <h1>API reference</h1>
            <p class="lead">{summary}</p>
            <dl class="facts">
              <div>
                <dt>Base URL</dt>
                <dd>
                  <code>{base}</code>
                </dd>
              </div>
              <div>
                <dt>OpenAPI 3.1</dt>
                <dd>
                  <a href={`${base}/v1/openapi.json`}>/v1/openapi.json</a>
                </dd>
              </div>
              <div>
                <dt>In prose, for programs</dt>
                <dd>
                  <a href={`${base}/llms.txt`}>/llms.txt</a>
                </dd>
              </div>
            </dl>
          </header>
          <div class="guide">
            {guide.map((part) => (
              <section id={part.id} key={part.id}>
                <h2>{part.title}</h2>
                {part.paragraphs.map((text) => (
                  <p key={text}>
                    <Prose text={text} />
                  </p>
                ))}
              </section>
            ))}
          </div>
          {dialects.map((dialect) => (
            <Dialect dialect={dialect} key={dialect.id} />
          ))}
        </main>
      </div>
    </>
  );
}

function Dialect({ dialect }: { dialect: DialectView }) {
  return (
    <section class="dialect" id={dialect.id}>
      <h2>{dialect.title}</h2>
      <p class="lead">
        <Prose text={dialect.about} />
      </p>
      <details>
        <summary>What a refusal looks like</summary>
        <Fields title="Fields of every refusal" fields={dialect.refusal} answer />
      </details>
      {dialect.groups.map((group) => (
        <section key={group.title} id={groupId(dialect, group)} class="group">
          {group.title !== null ? <h3>{titled(group.title)}</h3> : <h3 class="away">Calls</h3>}
          {group.calls.map((call) => (
            <Call call={call} key={call.id} />
          ))}
        </section>
      ))}
    </section>
  );
}

const groupId = (dialect: DialectView, { title }: GroupView) => (title === null ? undefined : `${dialect.id}.${title}`);
const titled = (word: string) =>
  word === 'sms' ? 'SMS' : word.charAt(0).toUpperCase() + word.slice(1).replaceAll(/[-_]/g, ' ');

function Contents({ guide, dialects }: Pick<ReferenceProps, 'guide' | 'dialects'>) {
  return (
    <ul class="contents">
      {guide.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
      {dialects.map((dialect) => (
        <li key={dialect.id}>
          <a class="part" href={`#${dialect.id}`}>
            {dialect.title}
          </a>
          {dialect.groups.map((group) => (
            <GroupContents key={group.title} group={group} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function GroupContents({ group }: { group: GroupView }) {
  const list = (
    <ul>
      {group.calls.map(({ id, summary, verb }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <Verb verb={verb} /> <span>{summary}</span>
          </a>
        </li>
      ))}
    </ul>
  );
  if (group.title === null) return list;
  return (
    <details>
      <summary>
        {titled(group.title)} <span class="type">{group.calls.length}</span>
      </summary>
      {list}
    </details>
  );
}
