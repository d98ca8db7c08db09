import type {
  ApprovalDetail,
  ConversationDetail,
  ConversationRow,
  OutboxItem,
  TriggerRow,
} from '../../../shared/contracts/console.ts';
import type { AppList } from '../../../shared/contracts/console-apps.ts';
import type { ModerationCard } from '../../../shared/contracts/owner.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
type Entry = ApprovalDetail['transcript'][number];

const talk: [string, string | number, [number, number, number][]][] = [
  ['Overall, how was your wholesale bread?', 5, []],
  [
    'In your own words, what happened? What stood out, good or bad?',
    'We stopped baking in-house in March and it gave my morning crew back 10 hours a week. The van is always clean.',
    [[0, 85, 1]],
  ],
  [
    'Was there anything that nearly stopped you from going ahead?',
    'I nearly didn’t switch, because I’d been burned by a wholesale bakery before. Won’t say which.',
    [[0, 76, 2]],
  ],
  ['What is one thing that could have gone better?', 'The invoices come on three different days. Pick one.', []],
];

export function detailOf(card: ModerationCard): ApprovalDetail {
  const at = (minutes: number) => new Date(Date.parse(card.receivedAt) - minutes * MINUTE).toISOString();
  const transcript = talk.flatMap(([question, answer, used], i): Entry[] => {
    const common = { question: `q${i}`, editable: false, quote: null, at: at(9 - i) };
    const text = String(answer);
    return [
      { ...common, id: `${card.id}-q${i}`, seq: i * 2, by: 'us', text: question, rating: null, used: [] },
      {
        ...common,
        id: `${card.id}-a${i}`,
        seq: i * 2 + 1,
        by: 'customer',
        text,
        rating: typeof answer === 'number' ? answer : null,
        used: card.id === 'tst_0000' ? used.map(([start, end, order]) => ({ start, end, order })) : [],
      },
    ];
  });
  return {
    space: 'spc_1',
    card,
    transcript,
    provenance: [
      { label: 'Asked for by a trigger', detail: 'stripe, 214 GBP', at: at(26 * 60) },
      { label: 'Invited by e-mail', detail: 'Delivered', at: at(25 * 60) },
      { label: 'Opened the private link', detail: '', at: at(12) },
      { label: 'Conversation', detail: '4 answers', at: at(2) },
      {
        label: 'Composed from their own sentences',
        detail: '2 stretches of the transcript, no language model',
        at: at(1),
      },
      { label: 'Approved by the customer', detail: 'Version 9f3c…e1', at: at(0) },
      { label: 'Waiting for you', detail: '', at: null },
    ],
    customer: { name: card.author.name, email: 'someone@example.com', phone: null },
  };
}

export function conversationRows(now: number): ConversationRow[] {
  const at = (ago: number) => new Date(now - ago).toISOString();
  const row = (id: number, name: string, over: Partial<ConversationRow> & { ago: number }): ConversationRow => ({
    id: `conv_${String(id).padStart(4, '0')}`,
    name,
    email: `${id}@example.com`,
    status: 'completed',
    channel: 'email',
    lastWords: null,
    statusText: 'Completed',
    scheduledAt: null,
    at: at(over.ago),
    seq: 8,
    ...over,
  });
  return [
    row(0, 'Tomas Okafor', {
      ago: 8 * MINUTE,
      lastWords: 'I nearly didn’t switch, because I’d been burned by a wholesale bakery before.',
    }),
    row(1, 'Amara Osei', {
      ago: 14 * MINUTE,
      channel: 'sms',
      status: 'active',
      statusText: 'Active, question 3 of about 6',
      lastWords: 'What time do you close on Saturdays? I can finish this after.',
    }),
    row(2, 'Benedikt Krause', { ago: HOUR, lastWords: 'Yes, please have someone call me.' }),
    row(3, 'Salma Haddad', { ago: 3 * HOUR, lastWords: 'كعكة الحفل كانت أجمل مما طلبت.' }),
    row(4, 'Pieter Claes', { ago: 6 * HOUR, status: 'invited', statusText: 'Invited, not yet opened' }),
    row(5, 'Odile Marchetti', { ago: 26 * HOUR, lastWords: 'The box had balloons printed on it. I am still upset.' }),
    row(6, 'Hana Lindqvist', {
      ago: 28 * HOUR,
      status: 'suppressed',
      statusText: 'Asked 12 days ago by this space; the limit is 30',
    }),
    row(7, 'Ines Batista', { ago: 30 * HOUR, channel: 'sms', status: 'failed', statusText: 'Could not be delivered' }),
    row(8, 'Grace Whitlock', { ago: 32 * HOUR, lastWords: 'It arrives at 7:40. Not 7:38, not 7:45.' }),
    row(9, 'Ruth Adeyemi', {
      ago: 33 * HOUR,
      status: 'scheduled',
      statusText: 'Scheduled',
      scheduledAt: new Date(now + 20 * HOUR).toISOString(),
    }),
  ];
}

export function conversationDetail(row: ConversationRow, card: ModerationCard): ConversationDetail {
  return {
    space: 'spc_1',
    row,
    entries: detailOf(card).transcript.map(({ used: _used, ...entry }) => entry),
    chatUrl: `http://localhost/c/${row.id}`,
    about: 'wholesale bread',
    wantsContact: row.id === 'conv_0000',
    testimonialId: row.status === 'completed' ? card.id : null,
    deliveries: [
      { id: 'dlv_1', channel: row.channel, status: 'accepted', to: row.email ?? '', at: row.at, error: null },
    ],
  };
}

export function triggerRows(now: number): TriggerRow[] {
  const rows: [string, TriggerRow['status'], string | null, string][] = [
    ['tomas@littlekiln.example', 'scheduled', null, 'stripe'],
    ['hana@example.com', 'suppressed', 'asked 12 days ago by this space; the limit is 30', 'reputaflow'],
    ['+254700000000', 'rejected', 'the number is not in service', 'sms'],
    ['ruth@example.com', 'scheduled', null, 'zapier'],
  ];
  return rows.map(([who, status, reason, surface], i) => ({
    id: `trg_${i}`,
    who,
    status,
    reason,
    surface,
    conversationId: status === 'scheduled' ? `conv_000${i}` : null,
    at: new Date(now - i * 3 * HOUR).toISOString(),
  }));
}

export function outboxItems(now: number, origin: string): OutboxItem[] {
  const mail = (id: number, to: string, subject: string): OutboxItem => ({
    id: `dlv_${id}`,
    channel: 'email',
    to,
    subject,
    at: new Date(now - id * HOUR).toISOString(),
    text: `Hello ${to.split('@')[0]},\n\nhow was your order at Brindle Lane? It takes two minutes, in your own words:\n\n${origin}/c/abc${id}\n\nNell Brindle`,
    html: '<p>Hello, how was your order?</p>',
    links: [`${origin}/c/abc${id}`, `${origin}/unsubscribe/abc${id}`],
  });
  return [
    mail(0, 'tomas@littlekiln.example', 'How was your wholesale bread, Tomas?'),
    mail(1, 'ruth@example.com', 'Two minutes about the sourdough class?'),
    {
      id: 'dlv_2',
      channel: 'sms',
      to: '+254700000000',
      subject: null,
      at: new Date(now - 2 * HOUR).toISOString(),
      text: `Brindle Lane: how was your rye? ${origin}/s/abcdefghij Reply STOP to stop.`,
      html: null,
      links: [`${origin}/s/abcdefghij`],
    },
  ];
}

export function someApps(now: number): AppList {
  const at = (hoursAgo: number) => new Date(now - hoursAgo * HOUR).toISOString();
  const times = { connectedAt: at(400), lastUsedAt: at(1), expiresAt: at(-1700) };
  const uri = 'https://automation.example/dashboard/auth/oauth/return/App202CLIAPI/';
  const app = { id: '0195f3a0-0000-7000-8000-00000000000a', name: 'Review robot', redirectUris: [uri], public: false };
  return {
    connected: [
      {
        id: 'grant_1',
        app: 'Zapier',
        by: 'nell.of.the.long.address@brindlelane.example',
        scopes: ['read', 'write'],
        ...times,
      },
      { id: 'grant_2', app: 'A shop', by: null, scopes: ['read'], ...times, lastUsedAt: null },
    ],
    apps: [
      { ...app, createdAt: at(500), revokedAt: null },
      { ...app, id: 'app_2', public: true, createdAt: at(900), revokedAt: at(2) },
    ],
  };
}
