/**
 * Talk to the interview in a terminal: `npm run interview:chat -- [--sms] [--locale sw] [--business "Brindle Lane"] [--item "your bread"]
 * [--name "Tomas Okafor"] [--why]`. By text (`--sms`) every line is a message; `\n` in it parts the lines of a burst.
 * Type an answer, a quick reply's number as `#1`, or a command; `/?` lists them. `--why` prints why each question was chosen.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import {
  apply,
  begin,
  fold,
  type InterviewContext,
  type InterviewEvent,
  type InterviewState,
  step,
  submission,
  view,
} from '../server/domain/interview/index.ts';
import type { ChatInput, ChatStep, ChatView } from '../shared/contracts/chat.ts';

const { values: flags } = parseArgs({
  options: {
    business: { type: 'string', default: 'Brindle Lane Bakehouse' },
    item: { type: 'string', default: 'your wholesale bread' },
    name: { type: 'string', default: 'Tomas Okafor' },
    locale: { type: 'string', default: 'en' },
    sms: { type: 'boolean', default: false },
    why: { type: 'boolean', default: false },
  },
});

const ctx: InterviewContext = {
  business: flags.business,
  item: flags.item,
  firstName: flags.name.split(' ')[0] ?? null,
  fullName: flags.name,
  locale: flags.locale,
  incentive: false,
  bankVersion: 'terminal',
  channel: flags.sms ? 'sms' : 'web',
  links: { chat: 'https://words.example/s/a1b2c3d4e5', help: '0800 555 0199' },
  campaign: {},
};

const paint = process.stdout.isTTY
  ? {
      faint: (s: string) => `\x1b[2m${s}\x1b[0m`,
      bold: (s: string) => `\x1b[1m${s}\x1b[0m`,
      mark: (s: string) => `\x1b[7m${s}\x1b[0m`,
    }
  : { faint: (s: string) => s, bold: (s: string) => s, mark: (s: string) => `[${s}]` };

const help = `  <words>            answer          #1 #2 …    press a reply or star     /skip  /back
  /edit <id> <words> change an answer (ids: /log)      /rate <1-5>   change nothing else
  /name A B | role | company | full|first_initial|first|anonymous
  /keep 1 3 4        sentences to keep (in the review) /write <words> your own version  /reset
  /consent pia       p publish, i identity, a ads; "/consent -" keeps it private
  /reopen /withdraw /stop /log /card /json /quit`;

let state: InterviewState = fold(ctx, []);
let count = 0;
const first = begin(ctx);
record(first);

function record(events: readonly InterviewEvent[]): void {
  for (const event of events) {
    state = apply(ctx, state, { seq: state.seq + 1, at: Date.now(), event });
    if (flags.why && event.type === 'act.chosen' && event.utilities.length > 0) {
      const table = [...event.utilities].sort((a, b) => b.u - a.u).map(({ q, u }) => `${q} ${u.toFixed(2)}`);
      console.log(paint.faint(`  why: ${table.join(', ')}`));
    }
  }
}

/** By text there is no page: what we say is what there is. */
function sendText(text: string): void {
  count += 1;
  const meta = { entry: `c${count}`, at: Date.now(), question: null, channel: 'sms' as const };
  const { events, outcome } = step(ctx, state, { type: 'say', text: text.replaceAll('\\n', '\n') }, meta);
  record(events);
  if (!outcome.accepted) console.log(paint.faint(`  (${outcome.refused}: nothing is sent)`));
  printTexts(events);
}

function printTexts(events: readonly InterviewEvent[]): void {
  for (const event of events) {
    if (event.type === 'bot.message')
      console.log(`  ${paint.bold(event.text)} ${paint.faint(`[${event.segments} credit]`)}`);
  }
  if (state.ended === null) return;
  console.log(paint.faint(`  [${state.ended}, ${state.credits} credits in all]`));
  const words = submission(ctx, state);
  if (words) console.log(`  “${words.body}” ${paint.faint(words.author.name ?? '')}`);
}

const shown = (): ChatView => view(ctx, state, { testimonial: state.ended === 'submitted' ? 'pending' : null });

function send(input: ChatInput): void {
  const before = shown();
  const question = before.step.kind === 'done' ? null : before.step.question.id;
  count += 1;
  const { events, outcome } = step(ctx, state, input, { entry: `c${count}`, at: Date.now(), question });
  record(events);
  if (!outcome.accepted) console.log(paint.faint(`  (${outcome.refused}) ${outcome.message}`));
  for (const entry of shown().entries) {
    if (entry.seq > before.seq && entry.by === 'us' && entry.question !== question)
      console.log(`  ${marked(entry.text, entry.quote)}`);
  }
  show(shown());
}

const marked = (text: string, quote: { start: number; end: number } | null): string =>
  quote ? text.slice(0, quote.start) + paint.mark(text.slice(quote.start, quote.end)) + text.slice(quote.end) : text;

function show({ step: now, progress }: ChatView): void {
  console.log(paint.faint(`\n  ${progress.at} of about ${progress.of}`));
  if (now.kind === 'done') console.log(`  ${paint.bold(now.message)} ${paint.faint(`[${now.outcome}]`)}`);
  else console.log(`  ${paint.bold(now.question.text)}`);
  for (const line of details(now)) console.log(`  ${line}`);
}

function details(now: ChatStep): string[] {
  switch (now.kind) {
    case 'rating':
      return [`#1 ${now.low} … #5 ${now.high}`];
    case 'text':
      return [
        ...replies(now.quickReplies),
        ...(now.prefill === undefined ? [] : [paint.faint(`you had written: ${now.prefill}`)]),
      ];
    case 'choice':
      return replies(now.quickReplies);
    case 'identity':
      return [
        `/name ${now.name || 'Your Name'} | ${now.title || 'role'} | ${now.company || 'company'} | ${now.style}`,
        ...now.styles.map(({ id, label }) => paint.faint(`${id}: ${label}`)),
      ];
    case 'review':
      return [
        ...card(now.card),
        ...now.units.map(({ kept, text }, index) => `${kept ? '[x]' : '[ ]'} ${index + 1} ${text}`),
        ...now.consents.map(({ id, label }) => `( ) ${id[0]} ${label}`),
      ];
    case 'done':
      return now.card ? card(now.card) : [];
  }
}

const replies = (list: readonly { label: string }[]): string[] =>
  list.length === 0 ? [] : [list.map(({ label }, index) => `#${index + 1} ${label}`).join('   ')];

const card = (of: NonNullable<ChatView['growing']>): string[] => [
  ...(of.headline === null ? [] : [paint.bold(of.headline)]),
  marked(
    `“${of.body}”`,
    of.highlights[0] ? { start: of.highlights[0].start + 1, end: of.highlights[0].end + 1 } : null,
  ),
  paint.faint(
    `${'★'.repeat(of.rating ?? 0)} ${[of.name, of.title, of.company].filter((part) => part !== null).join(', ')}`,
  ),
];

function pressed(index: number): ChatInput | null {
  const now = shown().step;
  if (now.kind === 'rating' && index >= 1 && index <= 5) return { type: 'rate', rating: index };
  const reply = now.kind === 'text' || now.kind === 'choice' ? now.quickReplies[index - 1] : undefined;
  return reply ? { type: 'choose', choice: reply.id } : null;
}

function command(line: string): ChatInput | null {
  const [name = '', ...words] = line.slice(1).split(' ');
  const rest = words.join(' ');
  const now = shown().step;
  switch (name) {
    case 'skip':
    case 'back':
    case 'reopen':
    case 'withdraw':
    case 'stop':
      return { type: name };
    case 'reset':
      return { type: 'draft.reset' };
    case 'write':
      return { type: 'draft.edit', text: rest };
    case 'edit':
      return { type: 'edit', entry: words[0] ?? '', text: words.slice(1).join(' ') };
    case 'rate': {
      const rated = shown().entries.find((entry) => entry.by === 'customer' && entry.question === 'q.rating');
      return { type: 'edit', entry: rated?.id ?? '', text: '', rating: Number(rest) };
    }
    case 'keep': {
      const units = now.kind === 'review' ? now.units : [];
      return { type: 'draft.units', kept: words.flatMap((word) => units[Number(word) - 1]?.id ?? []) };
    }
    case 'name': {
      const [who = '', title = '', company = '', style = 'first_initial'] = rest.split('|').map((part) => part.trim());
      const known = (['full', 'first_initial', 'first', 'anonymous'] as const).find((one) => one === style);
      return { type: 'identify', name: who, title, company, style: known ?? 'first_initial' };
    }
    case 'consent':
      return { type: 'consent', publish: rest.includes('p'), identity: rest.includes('i'), ads: rest.includes('a') };
    default:
      print(name);
      return null;
  }
}

function print(name: string): void {
  const now = shown();
  if (name === 'log')
    for (const { id, by, text } of now.entries) console.log(`  ${id.padEnd(5)} ${by.padEnd(9)} ${text}`);
  else if (name === 'card')
    console.log(
      now.growing
        ? card(now.growing)
            .map((line) => `  ${line}`)
            .join('\n')
        : '  no sentence yet',
    );
  else if (name === 'json') console.log(JSON.stringify(submission(ctx, state), null, 2));
  else console.log(help);
}

if (flags.sms) {
  printTexts(first);
} else {
  console.log(`\n  ${shown().greeting}\n${paint.faint('  /? for commands')}`);
  show(shown());
}
const terminal = createInterface({
  input: process.stdin,
  output: process.stdout,
  prompt: '\n> ',
  terminal: process.stdin.isTTY,
});
terminal.prompt();
terminal.on('line', (raw) => {
  const line = raw.trim();
  if (line === '/quit') return terminal.close();
  if (flags.sms) {
    sendText(line);
    terminal.prompt();
    return;
  }
  const reply = /^#(\d)$/.exec(line);
  const input = reply
    ? pressed(Number(reply[1]))
    : line.startsWith('/')
      ? command(line)
      : ({ type: 'say', text: line } as const);
  if (input) send(input);
  terminal.prompt();
});
