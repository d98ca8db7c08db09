import type { ConsoleSpace } from '../../../shared/contracts/console.ts';
import { ApprovalsModel } from './approvals/approvals-model.ts';
import type { ConsoleApi } from './console-api.ts';
import type { Said } from './console-root.ts';
import { ConversationsModel } from './conversations/conversations-model.ts';
import { InboxModel } from './inbox/inbox-model.ts';
import { QuestionsModel } from './questions/questions-model.ts';
import type { Screen } from './route.ts';
import { SettingsModel } from './settings/settings-model.ts';
import { TriggersModel } from './triggers/triggers-model.ts';

/** Everything that belongs to one space; a switch ends it and begins another. */
export interface SpaceParts {
  space: ConsoleSpace;
  approvals: ApprovalsModel;
  inbox: InboxModel;
  conversations: ConversationsModel;
  triggers: TriggersModel;
  settings: SettingsModel;
  questions: QuestionsModel;
}

interface PartNeeds {
  api: ConsoleApi;
  space: ConsoleSpace;
  after(ms: number, run: () => void): () => void;
  /** A key that is used once. */
  once(): string;
  say(sentence: Omit<Said, 'serial'>): void;
  signature(): string;
  /** `screen`: quietly, and only while that screen is the one in sight. */
  open(item: string | null, screen?: Screen): unknown;
}

export function makeSpaceParts({ api, space, after, once, say, signature, open }: PartNeeds): SpaceParts {
  const base = { api, space: space.id, after };
  const sayText = (text: string) => say({ text });
  const onOpen = (item: string | null) => open(item);
  return {
    space,
    approvals: new ApprovalsModel({
      ...base,
      now: Date.now,
      key: once,
      say,
      signature,
      onChoose: (item) => open(item, 'approvals'),
    }),
    conversations: new ConversationsModel({ ...base, onOpen }),
    inbox: new InboxModel({ ...base, say: sayText, once, onOpen }),
    triggers: new TriggersModel(base),
    settings: new SettingsModel({ api, space: space.id, say: sayText }),
    questions: new QuestionsModel({ api, space: space.id, say: sayText, id: once }),
  };
}

export function endSpaceParts({ approvals, inbox, conversations, triggers, settings, questions }: SpaceParts): void {
  for (const part of [approvals, inbox, conversations, triggers, settings, questions]) part[Symbol.dispose]();
}
