import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Chat as ChatModelOf } from './chat-model.ts';
import { ChatPage } from './chat-page.tsx';
import { moveFocus, showQuestion } from './move-focus.ts';
import { pageEvents, rateByKey } from './page-events.ts';
import { useSignalValue } from './use-signal-value.ts';

/** The page with its script running: takes over the server's markup and keeps it in step with the model. */
export function Chat({ chat }: { chat: ChatModelOf }) {
  const screen = useSignalValue(chat.screen);
  const turn = useSignalValue(chat.focus);
  const root = useRef<HTMLDivElement>(null);
  const events = useMemo(() => pageEvents(chat), [chat]);
  const opened = useRef(turn);

  useLayoutEffect(() => {
    if (turn === opened.current || root.current === null) return;
    opened.current = turn;
    moveFocus(root.current);
  }, [turn, screen]);

  useEffect(() => {
    // The address must not open an old form again on reload.
    if (location.search !== '' && screen.editing === null && !screen.left)
      history.replaceState(null, '', location.pathname);
  }, [screen.editing, screen.left]);

  useEffect(() => {
    root.current?.classList.add('on');
    const keyboard = () => {
      if (root.current?.contains(document.activeElement)) showQuestion(root.current);
    };
    visualViewport?.addEventListener('resize', keyboard);
    document.addEventListener('keydown', rateByKey);
    return () => {
      visualViewport?.removeEventListener('resize', keyboard);
      document.removeEventListener('keydown', rateByKey);
    };
  }, []);

  return (
    <div ref={root} {...events}>
      <ChatPage page={screen} />
    </div>
  );
}
