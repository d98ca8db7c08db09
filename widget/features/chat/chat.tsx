import { Component, createRef } from 'preact';
import type { Chat as ChatOf } from './chat-model.ts';
import { ChatPage } from './chat-page.tsx';
import { moveFocus, showQuestion } from './move-focus.ts';
import { pageEvents, rateByKey } from './page-events.ts';

/**
 * The page with its script running: takes over the server's markup and keeps it in step with the model. A class, since
 * this is the only component with a life of its own: preact/hooks would cost more than all of it.
 */
export class Chat extends Component<{ chat: ChatOf }> {
  private readonly root = createRef<HTMLDivElement>();
  private readonly events = pageEvents(this.props.chat);
  private turn = this.props.chat.screen.value.focus;
  private undo: (() => void)[] = [];

  override componentDidMount(): void {
    const { chat } = this.props;
    this.root.current?.classList.add('on');
    document.addEventListener('keydown', rateByKey);
    window.visualViewport?.addEventListener('resize', this.keyboardMoved);
    this.undo = [
      chat.screen.subscribe(() => this.setState({})),
      () => document.removeEventListener('keydown', rateByKey),
      () => window.visualViewport?.removeEventListener('resize', this.keyboardMoved),
    ];
  }

  override componentDidUpdate(): void {
    const { editing, left, focus, waiting } = this.props.chat.screen.value;
    // The address must not open an old form again on reload.
    if (location.search !== '' && editing === null && !left) history.replaceState(null, '', location.pathname);
    // The form that held the cursor went with its answer: the cursor stays where the next one will be.
    if (waiting[0] && document.activeElement === document.body)
      this.root.current?.querySelector<HTMLElement>('#now')?.focus();
    if (this.turn === focus || this.root.current === null) return;
    this.turn = focus;
    moveFocus(this.root.current);
  }

  override componentWillUnmount(): void {
    for (const one of this.undo) one();
    this.props.chat.dispose();
  }

  /** A phone's keyboard came up: what one answers stays in sight. */
  private keyboardMoved = (): void => {
    if (this.root.current?.contains(document.activeElement)) showQuestion(this.root.current);
  };

  override render() {
    return (
      <div ref={this.root} {...this.events}>
        <ChatPage page={this.props.chat.screen.value} />
      </div>
    );
  }
}
