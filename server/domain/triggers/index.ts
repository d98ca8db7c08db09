export { findSpace, spaceByRef } from './find-space.ts';
export { keepRejectedTrigger, type RejectedRequest } from './keep-rejected-trigger.ts';
export { type StartNeeds, type StartStores, startConversation } from './start-conversation.ts';
export type { SpaceRef, StartError, Started, StartRequest } from './start-request.ts';
export type { Meant, TriggerReader, TriggerStore } from './store.ts';
export type { Trigger } from './trigger.ts';
