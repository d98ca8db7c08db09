import { type AccountId, type Id, type IdKind, trustId } from '../../../shared/ids.ts';
import type { Account, ApiKey, Member, Ticket } from '../../domain/access/index.ts';
import type { Campaign } from '../../domain/campaigns/index.ts';
import type { Contact } from '../../domain/contacts/index.ts';
import type { Conversation } from '../../domain/conversations/index.ts';
import type { Delivery, OutboxItem } from '../../domain/deliveries/index.ts';
import type { Thread, ThreadMessage } from '../../domain/inbox/index.ts';
import { fold, type InterviewContext, type InterviewEvent, type Recorded } from '../../domain/interview/index.ts';
import { defaultSpaceSettings, type Space } from '../../domain/spaces/index.ts';
import type { Testimonial } from '../../domain/testimonials/index.ts';
import type { Trigger } from '../../domain/triggers/index.ts';
import type { KeptAnswer } from '../../domain/usage/index.ts';
import type { Wall } from '../../domain/walls/index.ts';
import type { Fact } from '../../ports/event-publisher.ts';
import type { NewJob } from '../../ports/jobs.ts';
import { uuidv7Ids } from '../ids/uuidv7.ts';
import type { Database } from './database.ts';

export const T = 1_790_000_000_000;
const ids = uuidv7Ids();
export const uuid = ids.uuid;
export const newId = <K extends IdKind>(kind: K): Id<K> => trustId(kind, uuid());

export const anAccount = (over: Partial<Account> = {}): Account => ({
  id: newId('account'),
  name: 'Rye & Sons',
  plan: 'pro',
  defaultSpaceId: null,
  createdAt: T,
  ...over,
});
export const aMember = (accountId: AccountId, over: Partial<Member> = {}): Member => ({
  id: newId('member'),
  accountId,
  email: `${uuid()}@rye.example`,
  name: 'Ada',
  role: 'owner',
  createdAt: T,
  ...over,
});
export const aKey = (accountId: AccountId, over: Partial<ApiKey> = {}): ApiKey => ({
  id: newId('apiKey'),
  accountId,
  name: 'Zapier',
  hash: uuid(),
  hint: 'x7Qf',
  scopes: ['read', 'write'],
  test: false,
  createdAt: T,
  lastUsedAt: null,
  revokedAt: null,
  ...over,
});
export const aTicket = (accountId: AccountId, over: Partial<Ticket> = {}): Ticket => ({
  hash: uuid(),
  kind: 'sign_in',
  accountId,
  memberId: newId('member'),
  spaceId: null,
  origin: null,
  parentHash: null,
  createdAt: T,
  expiresAt: T + 60_000,
  usedAt: null,
  revokedAt: null,
  ...over,
});
export const aSpace = (accountId: AccountId, over: Partial<Space> = {}): Space => ({
  id: newId('space'),
  accountId,
  slug: 'bakery',
  name: 'The bakery',
  settings: { ...defaultSpaceSettings, origins: ['https://rye.example'], accent: '#a0522d' },
  createdAt: T,
  ...over,
});
export const aCampaign = (space: Space, over: Partial<Campaign> = {}): Campaign => ({
  id: newId('campaign'),
  accountId: space.accountId,
  spaceId: space.id,
  name: 'Orders',
  settings: { incentive: null, defaultItem: 'your order' },
  createdAt: T,
  ...over,
});
export const aContact = (accountId: AccountId, over: Partial<Contact> = {}): Contact => ({
  id: newId('contact'),
  accountId,
  email: `${uuid()}@mail.example`,
  phone: null,
  name: 'Maya Lind',
  locale: null,
  attributes: null,
  createdAt: T,
  updatedAt: T,
  ...over,
});

export interface World {
  account: Account;
  space: Space;
  campaign: Campaign;
  contact: Contact;
}

/** A tenant of its own for each test: what one test writes no other can see. */
export async function aWorld(db: Database): Promise<World> {
  const account = anAccount();
  const space = aSpace(account.id);
  const world = { account, space, campaign: aCampaign(space), contact: aContact(account.id) };
  await db.uow.run(async (stores) => {
    await stores.access.addAccount(world.account);
    await stores.spaces.addSpace(world.space);
    await stores.campaigns.addCampaign(world.campaign);
    await stores.contacts.upsertContact(world.contact);
  });
  return world;
}

const context: InterviewContext = {
  business: 'Rye & Sons',
  item: 'your celebration cake',
  firstName: 'Maya',
  fullName: 'Maya Lind',
  locale: 'en',
  incentive: false,
  bankVersion: 'en-1',
  campaign: {},
};

export const aConversation = (world: World, over: Partial<Conversation> = {}): Conversation => ({
  id: newId('conversation'),
  accountId: world.account.id,
  spaceId: world.space.id,
  campaignId: world.campaign.id,
  contactId: world.contact.id,
  triggerId: null,
  kind: 'testimonial',
  channel: 'email',
  status: 'scheduled',
  test: false,
  tokenHash: uuid(),
  tokenRotation: 0,
  context,
  state: fold(context, []),
  lastSeq: 0,
  scheduledAt: T,
  openedAt: null,
  completedAt: null,
  expiresAt: T + 30 * 86_400_000,
  createdAt: T,
  updatedAt: T,
  ...over,
});

const said = (entry: string, raw: string): InterviewEvent => ({
  type: 'user.message',
  entry,
  raw,
  question: 'story',
  kind: 'say',
  rating: null,
  choice: null,
});

/** `count` events from `from` on, the words of each its own. */
export const recorded = (from: number, count: number): Recorded[] =>
  Array.from({ length: count }, (_, i) => ({
    seq: from + i,
    at: T + from + i,
    event: i === 0 ? { type: 'invite.opened' } : said(`m${from + i}`, `Said \u0000 in ${from + i} “words” 🥐`),
  }));

export const aTestimonial = (
  world: Pick<World, 'account' | 'space'>,
  over: Partial<Testimonial> = {},
): Testimonial => ({
  id: newId('testimonial'),
  accountId: world.account.id,
  spaceId: world.space.id,
  conversationId: null,
  provenance: 'conversation',
  status: 'approved',
  body: 'The rye is the best north of the river.',
  headline: null,
  rating: 5,
  author: { name: 'Maya L.', title: null, company: null },
  about: 'celebration cake',
  locale: 'en',
  contentHash: 'c1',
  approvedHash: 'c1',
  approvedAt: T,
  approvedBy: 'member:1',
  featured: false,
  highlights: [],
  tags: ['cake'],
  reply: null,
  incentive: null,
  wantsContact: false,
  consent: {
    textHash: 'c1',
    purposes: { publish: true, identity: true, ads: false },
    text: 'You may publish this.',
    version: '1',
    locale: 'en',
    channel: 'web',
    seq: 9,
    at: T,
  },
  spans: [{ entry: 'm1', start: 0, end: 7, at: 0 }],
  image: null,
  imported: null,
  media: null,
  test: false,
  createdAt: T,
  updatedAt: T,
  submittedAt: T,
  ...over,
});
export const aWall = (space: Space, over: Partial<Wall> = {}): Wall => ({
  id: newId('wall'),
  accountId: space.accountId,
  spaceId: space.id,
  slug: `wall-${uuid()}`,
  name: 'Front page',
  settings: { design: 'masonry', theme: 'auto' },
  generation: 1,
  createdAt: T,
  ...over,
});
export const aTrigger = (world: World, over: Partial<Trigger> = {}): Trigger => ({
  id: newId('trigger'),
  accountId: world.account.id,
  spaceId: world.space.id,
  surface: 'reputaflow.trigger',
  status: 'scheduled',
  reason: null,
  contactId: world.contact.id,
  who: 'maya@mail.example',
  conversationId: null,
  data: { about: 'cake', amount: 49.5, lines: ['a', null] },
  createdAt: T,
  ...over,
});
export const aDelivery = (accountId: AccountId, over: Partial<Delivery> = {}): Delivery => ({
  id: newId('delivery'),
  accountId,
  conversationId: null,
  contactId: null,
  kind: 'invitation',
  channel: 'email',
  to: 'maya@mail.example',
  status: 'queued',
  provider: null,
  providerRef: null,
  detail: null,
  attempts: 0,
  createdAt: T,
  updatedAt: T,
  ...over,
});
export const anOutboxItem = (accountId: AccountId, over: Partial<OutboxItem> = {}): OutboxItem => ({
  id: uuid(),
  accountId,
  deliveryId: null,
  channel: 'email',
  to: 'maya@mail.example',
  subject: 'How was it?',
  text: 'Hello',
  html: null,
  links: ['https://rye.example/c/abc'],
  headers: null,
  at: T,
  ...over,
});
export const anAnswer = (accountId: AccountId, over: Partial<KeptAnswer> = {}): KeptAnswer => ({
  accountId,
  route: 'POST /api/webhooks/trigger',
  key: uuid(),
  bodyHash: 'b1',
  status: 201,
  body: '{"ok":true}',
  at: T,
  ...over,
});
export const aFact = (accountId: AccountId, over: Partial<Fact> = {}): Fact => ({
  id: uuid(),
  accountId,
  spaceId: null,
  kind: 'owner.signed_in',
  subject: uuid(),
  actor: 'system',
  data: { one: 1 },
  at: T,
  ...over,
});
export const aJob = (accountId: string, over: Partial<NewJob> = {}): NewJob => {
  const id = uuid();
  return {
    id,
    accountId,
    kind: 'send',
    dedupeKey: `send:${id}`,
    payload: { deliveryId: id },
    runAt: T,
    maxAttempts: 5,
    ...over,
  };
};

export const aThread = (world: World, over: Partial<Thread> = {}): Thread => ({
  id: newId('thread'),
  accountId: world.account.id,
  spaceId: world.space.id,
  contactId: world.contact.id,
  conversationId: null,
  slug: uuid(),
  subject: 'Where is my cake?',
  status: 'open',
  holdUntil: null,
  tags: [],
  assigneeId: null,
  followers: [{ name: null, email: 'ann@mail.example' }],
  data: { order: 17, gift: true, note: null },
  surveysFrom: 0,
  surveyedAt: null,
  test: false,
  lastSeq: 0,
  lastCustomerSeq: null,
  lastStaffSeq: null,
  createdAt: T,
  updatedAt: T,
  ...over,
});
export const aThreadMessage = (thread: Thread, over: Partial<ThreadMessage> = {}): ThreadMessage => ({
  id: newId('message'),
  accountId: thread.accountId,
  threadId: thread.id,
  seq: 1,
  by: 'customer',
  memberId: null,
  author: { name: 'Maya Lind', email: 'maya@mail.example' },
  body: 'It was due on Monday. 🥐',
  mailId: `th.${uuid()}`,
  attachments: [{ id: uuid(), url: 'https://files.example/a.png', name: 'a.png', state: 'pending', bytes: null }],
  originId: null,
  at: T,
  ...over,
});
