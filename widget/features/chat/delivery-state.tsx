import type { Waiting } from './answer-queue.ts';
import type { ChatScreen } from './chat-model.ts';
import { Icon } from './icons.tsx';

/** Queued, Sending or Failed, in words; with what the customer can do about it. */
export const DeliveryState = ({ page: { strings }, one }: { page: ChatScreen; one: Waiting }) => {
  const { id, input } = one.message;
  return (
    <span class="under" data-state={one.state}>
      <span class={one.state === 'failed' ? 'stt bad' : 'stt'}>
        <Icon name="clock" />
        {strings[one.state]}
      </span>
      {one.state === 'failed' ? (
        <button type="button" class="ed" data-act="retry" value={id}>
          {strings.retry}
        </button>
      ) : null}
      {one.state === 'queued' && one.tries === 0 && input.type === 'say' ? (
        <button type="button" class="ed" data-act="take-back" value={id}>
          {strings.takeBack}
        </button>
      ) : null}
    </span>
  );
};
