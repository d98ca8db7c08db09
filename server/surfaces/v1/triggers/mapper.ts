import type { z } from 'zod';
import { formatId } from '../../../../shared/ids.ts';
import type { Page } from '../../../domain/page.ts';
import type { Trigger } from '../../../domain/triggers/index.ts';
import { type Answer, jsonAnswer } from '../../kit/answer.ts';
import { idOrNull, iso } from '../kit-fields.ts';
import { listOf } from '../pagination.ts';
import type { trigger } from './schemas.ts';

export function triggerOut(one: Trigger): z.infer<typeof trigger> {
  return {
    id: formatId('trigger', one.id),
    object: 'trigger',
    space_id: formatId('space', one.spaceId),
    surface: one.surface,
    status: one.status,
    reason: one.reason,
    who: one.who,
    contact_id: idOrNull('contact', one.contactId),
    conversation_id: idOrNull('conversation', one.conversationId),
    data: one.data,
    created_at: iso(one.createdAt),
  };
}

export function listAnswer(page: Page<Trigger>): Answer {
  return jsonAnswer(200, listOf(page, triggerOut));
}
