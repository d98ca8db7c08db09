import { randomUUID } from 'node:crypto';
import type { ChatInput, ChatStep, ChatView } from '../../../shared/contracts/chat.ts';
import type { Client } from './client.ts';

const WORDS = [
  'They baked a four-tier wedding cake for 120 guests and it arrived an hour early.',
  'We were worried about the nut allergy of my sister, and they baked ours in a separate kitchen.',
  'The tasting took twenty minutes and they wrote down every word we said.',
  'My mother asked for the recipe of the lemon layer, and two friends have ordered since.',
  'I would tell anybody who needs a cake on short notice to ring them first.',
];

/** A customer who answers whatever is asked, to the end. */
export interface Customer {
  /** Says the next thing; the answer's time is in ms. False: there is nothing more to say. */
  next(): Promise<boolean>;
}

export async function seat(client: Client, i: number): Promise<Customer> {
  const caughtUp = JSON.parse(await client.ask('conversation.catch_up', '{"seq":0}'));
  let view: ChatView = caughtUp[0].view;
  let said = i;
  return {
    async next() {
      const input = answerTo(view.step, said++);
      if (!input) return false;
      const question = 'question' in view.step ? view.step.question.id : null;
      const [answer] = JSON.parse(
        await client.ask('message.post', JSON.stringify({ id: randomUUID(), question, input })),
      );
      if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)} for ${JSON.stringify(input)}`);
      view = answer.view;
      return true;
    },
  };
}

export function answerTo(step: ChatStep, said: number): ChatInput | null {
  switch (step.kind) {
    case 'rating':
      return { type: 'rate', rating: 4 + (said % 2) };
    case 'text':
      return { type: 'say', text: WORDS[said % WORDS.length] ?? '' };
    case 'choice':
      return { type: 'choose', choice: step.quickReplies[0]?.id ?? '' };
    case 'identity':
      return { type: 'identify', name: 'Ann Example', title: 'Host', company: '', style: 'full' };
    case 'review':
      return { type: 'consent', publish: true, identity: true, ads: false };
    case 'done':
      return null;
  }
}
