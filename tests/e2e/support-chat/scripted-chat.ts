import type { SayError } from '../../../server/pages/chat/create-chat-pages.ts';
import type {
  ChatCard,
  ChatEntry,
  ChatInput,
  ChatStep,
  ChatView,
  ClientMessage,
  NameStyle,
} from '../../../shared/contracts/chat.ts';
import { english, type Script } from './scripts.ts';

type Answer = { id: string; question: string; text: string; rating: number | null; said: ChatInput };
type Outcome = Extract<ChatStep, { kind: 'done' }>['outcome'];
type Said = { ok: true; value: { view: ChatView } } | { ok: false; error: SayError };

const order = ['q.rating', 'q.story', 'q.doubt', 'q.recommend', 'q.identity', 'review'] as const;

/**
 * A conversation by the book, without an interview behind it: enough to drive every screen of the chat page. It keeps
 * the promises the real one makes: a repeated id changes nothing, a stale question is refused, every answer has its seq.
 */
export class ScriptedChat {
  answers: Answer[] = [];
  outcome: Outcome | null = null;
  testimonial: 'pending' | 'withdrawn' | null = null;
  seq = 1;
  /** Every message taken, by id: what a test counts. */
  readonly taken: ClientMessage[] = [];
  private identity = { name: '', title: '', company: '', style: 'full' as NameStyle };
  private named = false;
  private hidesName = false;
  private own: string | null = null;
  private left = new Set<string>();
  /** Whether the review shows a second wording, as it does with a language model. */
  proposes = false;
  private readonly script: Script;

  constructor(script: Script = english) {
    this.script = script;
    this.identity.name = script.fullName;
  }

  say(message: ClientMessage): Said {
    if (this.taken.some((one) => one.id === message.id)) return this.answer();
    const open = this.question();
    if (message.question !== null && message.question !== open && message.input.type !== 'edit')
      return this.refuse('stale_question', this.script.stale, null);
    const refused = this.apply(message.input, message.id, open);
    if (refused !== null) return refused;
    this.taken.push(message);
    this.seq += 2;
    return this.answer();
  }

  private answer(): Said {
    return { ok: true, value: { view: this.view() } };
  }

  private refuse(code: string, text: string, field: string | null): Said {
    return { ok: false, error: { code, message: text, field } };
  }

  private question(): string {
    return order[Math.min(this.answers.length + (this.answers.length === 4 && this.named ? 1 : 0), 5)] ?? 'review';
  }

  private apply(input: ChatInput, id: string, question: string): Said | null {
    const add = (text: string, rating: number | null = null) =>
      void this.answers.push({ id, question, text, rating, said: input });
    switch (input.type) {
      case 'rate':
        if (question !== 'q.rating') return this.refuse('not_now', this.script.stale, null);
        add(String(input.rating), input.rating);
        break;
      case 'say':
        // A planted refusal, so that a test can see one that comes from behind the page.
        if (/^\W*asdf\W*$/.test(input.text)) return this.refuse('empty', this.script.gibberish, 'text');
        add(input.text);
        break;
      case 'choose':
        add(this.script.replies.find((reply) => reply.id === input.choice)?.label ?? input.choice);
        break;
      case 'skip':
        add(this.script.skipped);
        break;
      case 'edit': {
        const answer = this.answers.find((one) => one.id === input.entry);
        if (answer === undefined) return this.refuse('not_now', this.script.stale, null);
        if (input.rating !== undefined) Object.assign(answer, { rating: input.rating, text: String(input.rating) });
        else answer.text = input.text;
        this.own = null;
        break;
      }
      case 'back':
        if (this.named) this.named = false;
        else this.answers.pop();
        break;
      default:
        this.conclude(input);
    }
    return null;
  }

  private conclude(input: ChatInput): void {
    if (input.type === 'identify') {
      this.identity = { name: input.name, title: input.title, company: input.company, style: input.style };
      this.named = true;
    }
    if (input.type === 'draft.edit') this.own = input.text;
    if (input.type === 'draft.reset') this.own = null;
    if (input.type === 'draft.units')
      this.left = new Set(
        this.units()
          .map((unit) => unit.id)
          .filter((unit) => !input.kept.includes(unit)),
      );
    if (input.type === 'consent') {
      this.outcome = input.publish ? 'submitted' : 'private';
      this.testimonial = input.publish ? 'pending' : null;
      this.hidesName = !input.identity;
    }
    if (input.type === 'reopen') {
      this.outcome = null;
      this.hidesName = false;
    }
    if (input.type === 'stop') this.outcome = 'stopped';
    if (input.type === 'withdraw') {
      this.outcome = 'withdrawn';
      this.testimonial = 'withdrawn';
    }
  }

  /** As the interview composes them: sentences of one answer on one line, separate answers below each other. */
  private composed(): string {
    const lines = new Map<string, string[]>();
    for (const { kept, entry, text } of this.units()) {
      if (kept) lines.set(entry, [...(lines.get(entry) ?? []), text]);
    }
    return [...lines.values()].map((texts) => texts.join(' ')).join('\n');
  }

  private units() {
    return this.answers
      .filter((answer) => answer.said.type === 'say')
      .flatMap((answer) =>
        answer.text.split(/(?<=[.!?؟])\s+/).map((text, at) => ({
          id: `${answer.id}.${at}`,
          text,
          entry: answer.id,
          kept: !this.left.has(`${answer.id}.${at}`),
        })),
      );
  }

  private card(): ChatCard | null {
    const body = this.own ?? this.composed();
    if (body === '') return null;
    const { style, name, title, company } = this.identity;
    const [first = '', ...rest] = name.split(' ');
    const shown = { full: name, first, first_initial: `${first} ${rest.at(-1)?.[0] ?? ''}.`, anonymous: null }[style];
    const at = body.indexOf(this.script.quote);
    return {
      body,
      headline: /^[^.!?؟]+[.!?؟]/u.exec(body)?.[0] ?? null,
      rating: this.answers[0]?.rating ?? null,
      name: this.hidesName ? null : this.named ? shown : this.script.shortName,
      title: title || null,
      company: company || null,
      highlights: at < 0 ? [] : [{ start: at, end: at + this.script.quote.length }],
    };
  }

  view(): ChatView {
    const { script } = this;
    return {
      seq: this.seq,
      locale: script.locale,
      dir: script.dir,
      business: script.business,
      item: script.item,
      firstName: script.firstName,
      greeting: script.greeting,
      entries: this.entries(),
      step: this.step(),
      progress: { at: this.outcome === null ? Math.min(this.answers.length + (this.named ? 2 : 1), 6) : 6, of: 6 },
      growing: this.card(),
    };
  }

  private entries(): ChatEntry[] {
    const { script } = this;
    const entries: ChatEntry[] = [];
    const at = '2026-03-01T10:00:00.000Z';
    const us = (id: string, text: string, question: string | null, quote: ChatEntry['quote'] = null) =>
      entries.push({ id, seq: entries.length + 1, by: 'us', text, question, rating: null, editable: false, quote, at });
    const asked = (question: string) => us(`m.${question}`, script.questions[question] ?? question, question);
    // The open question is in `step` alone: it becomes a part of the talk when it is answered.
    for (const answer of this.answers) {
      asked(answer.question);
      entries.push({
        id: answer.id,
        seq: entries.length + 1,
        by: 'customer',
        text: answer.text,
        question: answer.question,
        rating: answer.rating,
        editable: true,
        quote: null,
        at,
      });
      const quoted = script.noted.indexOf(script.quote);
      if (answer.question === 'q.story' && answer.text.includes(script.quote))
        us(`m.ack.${answer.id}`, script.noted, null, { start: quoted - 1, end: quoted + script.quote.length + 1 });
    }
    return entries;
  }

  private proposal() {
    const { title, text, joined, take } = this.script.wording;
    const start = text.indexOf(joined);
    return {
      title,
      text,
      added: [{ start, end: start + joined.length }],
      reply: { id: 'wording.proposed', label: take },
    };
  }

  private step(): ChatStep {
    const { script } = this;
    if (this.outcome !== null)
      return {
        kind: 'done',
        outcome: this.outcome,
        card: this.outcome === 'stopped' ? null : this.card(),
        testimonial: this.testimonial,
        message: script.done[this.outcome] ?? '',
      };
    const id = this.question();
    const question = { id, text: script.questions[id] ?? id };
    if (id === 'q.rating') return { kind: 'rating', question, low: script.low, high: script.high };
    if (id === 'q.story')
      return { kind: 'text', question, quickReplies: [], hint: null, skippable: false, maxLength: 2000 };
    if (id === 'q.doubt')
      return {
        kind: 'text',
        question,
        quickReplies: script.replies.slice(0, 1),
        hint: null,
        skippable: true,
        maxLength: 2000,
      };
    if (id === 'q.recommend')
      return { kind: 'choice', question, quickReplies: script.replies.slice(1), hint: script.hint };
    const { style, ...identity } = this.identity;
    if (id === 'q.identity') return { kind: 'identity', question, ...identity, style, styles: script.styles };
    const edited = this.own !== null;
    const card = this.card() ?? {
      body: '',
      headline: null,
      rating: null,
      name: null,
      title: null,
      company: null,
      highlights: [],
    };
    return {
      kind: 'review',
      question,
      card,
      units: edited ? [] : this.units(),
      proposal: this.proposes && !edited ? this.proposal() : null,
      edited,
      styles: script.styles,
      style,
      identity,
      consents: script.consents,
    };
  }
}
