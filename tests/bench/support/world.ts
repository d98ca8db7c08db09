import { systemActor } from '../../../server/domain/access/index.ts';
import { createAccount, type MadeAccount } from '../../../server/domain/setup/index.ts';
import { submitTestimonial } from '../../../server/domain/testimonials/index.ts';
import { startConversation } from '../../../server/domain/triggers/index.ts';
import type { Core } from '../../../server/wiring/core.ts';
import { type ConversationId, trustId } from '../../../shared/ids.ts';

const WORDS = [
  'They had three days for a four-tier cake and it came an hour early, with the hydrangeas we only mentioned once.',
  'I was sure nobody could do it without nuts. Ours had none, and the guests asked twice where it came from.',
  'Honest about the price from the first mail, and the crumb was as good as the tasting. We would order again.',
  'The delivery found our barn without a call. My mother kept the box.',
];

/** An account on the plan without limits, whose wall shows fifty testimonials. */
export async function makeWorld(core: Core): Promise<MadeAccount> {
  const made = await core.db.uow.run((stores) =>
    createAccount(core)(stores, {
      name: 'Brindle Lane Bakehouse',
      memberEmail: 'nell@brindlelane.example',
      memberName: 'Nell',
      spaceName: 'Brindle Lane',
      spaceSlug: 'brindle-lane',
      plan: 'unlimited',
    }),
  );
  for (let i = 0; i < 50; i++) await plant(core, made, i);
  return made;
}

async function plant(core: Core, made: MadeAccount, i: number): Promise<void> {
  const body = `${WORDS[i % WORDS.length]} Order ${i}.`;
  const contentHash = core.hasher.sha256(body);
  const at = core.clock.now();
  const one = await core.db.uow.run((stores) =>
    submitTestimonial(core)(stores, {
      accountId: made.account.id,
      spaceId: made.space.id,
      conversationId: null,
      provenance: 'import',
      body,
      headline: null,
      rating: 3 + (i % 3),
      author: { name: `Customer ${i}`, title: null, company: null },
      about: 'a wedding cake',
      locale: 'en',
      contentHash,
      highlights: [],
      incentive: null,
      wantsContact: false,
      spans: [],
      test: false,
      consent: {
        textHash: contentHash,
        purposes: { publish: true, identity: true, ads: false },
        text: 'Publish',
        version: '1',
        locale: 'en',
        channel: 'web',
        seq: 0,
        at,
      },
    }),
  );
  await core.desk.act(systemActor(made.account.id), one.id, { type: 'approve', contentHash });
}

export interface MadeChat {
  id: ConversationId;
  token: string;
}

/** Conversations that wait for their customers, each with one of its own. Their invitations are due in a week. */
export async function makeChats(core: Core, made: MadeAccount, count: number): Promise<MadeChat[]> {
  const start = startConversation(core);
  const actor = systemActor(made.account.id);
  const one = async (): Promise<MadeChat> => {
    const started = await core.db.uow.run((stores) =>
      start(stores, actor, {
        surface: 'bench',
        space: { by: 'default' },
        channel: 'email',
        about: 'your wedding cake',
        data: {},
        delayMs: 7 * 86_400_000,
        contact: { email: `${core.ids.uuid()}@example.com`, phone: null, name: 'Ann Example', locale: null },
      }),
    );
    if (!started.ok) throw new Error(started.error.kind);
    return {
      id: trustId('conversation', started.value.conversationId),
      token: started.value.chatUrl.split('/').at(-1) ?? '',
    };
  };
  return Promise.all(Array.from({ length: count }, one));
}
