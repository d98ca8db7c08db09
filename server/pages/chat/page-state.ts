import type { ChatIsland } from '../../../shared/contracts/chat-page.ts';

/** What was wrong with the last post, and where: `field` is the control's name. */
export interface FieldError {
  field: string | null;
  message: string;
}

/** Everything one rendering of the page depends on. */
export interface ChatPageState extends ChatIsland {
  /** "Save and leave" was pressed: say that it is saved, and how to come back. */
  left: boolean;
  error: FieldError | null;
  /** What was typed into the form that was refused, by field name, so that nobody types twice. */
  typed: Readonly<Record<string, string>>;
}
