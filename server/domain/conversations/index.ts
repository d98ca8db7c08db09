export { chatToken, chatTokenHash, chatUrl, erasedTokenHash } from './chat-link.ts';
export { type Conversation, type ConversationStatus, conversationStatuses } from './conversation.ts';
export {
  type ConverseError,
  type ConverseNeeds,
  type ConverseStores,
  converse,
  isAway,
  isUnopened,
  lookOnConversation,
  noteOpened,
  openConversation,
  type Spoken,
} from './converse.ts';
export { recordHappening } from './happening.ts';
export { opening } from './opening.ts';
export type { ConversationReader, ConversationStore, FunnelMonth } from './store.ts';
