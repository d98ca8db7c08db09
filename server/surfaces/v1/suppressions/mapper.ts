import type { z } from 'zod';
import type { Suppression } from '../../../domain/contacts/index.ts';
import type { Page } from '../../../domain/page.ts';
import { type Answer, jsonAnswer } from '../../kit/answer.ts';
import { iso } from '../kit-fields.ts';
import { listOf } from '../pagination.ts';
import type { suppression } from './schemas.ts';

export function suppressionOut({ addressHash, reason, createdAt }: Suppression): z.infer<typeof suppression> {
  return { object: 'suppression', address_hash: addressHash, reason, created_at: iso(createdAt) };
}

export function listAnswer(page: Page<Suppression>): Answer {
  return jsonAnswer(200, listOf(page, suppressionOut));
}

export function addedAnswer(one: Suppression): Answer {
  return jsonAnswer(201, suppressionOut(one));
}

export function removedAnswer(one: Suppression): Answer {
  return jsonAnswer(200, { ...suppressionOut(one), deleted: true });
}
