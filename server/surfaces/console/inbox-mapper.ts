import type { ThreadDetail, ThreadRow } from '../../../shared/contracts/inbox.ts';
import type { Member } from '../../domain/access/index.ts';
import type { Attachment, ThreadMessage, ThreadSummary } from '../../domain/inbox/index.ts';

const iso = (at: number) => new Date(at).toISOString();
const PREVIEW = 200;

export function threadRowOf({ thread, contact, assignee, lastCustomer, lastStaff, first }: ThreadSummary): ThreadRow {
  const latest = [lastCustomer, lastStaff, first].reduce((a, b) => ((b?.seq ?? 0) > (a?.seq ?? 0) ? b : a));
  return {
    id: thread.id,
    name: contact?.name ?? contact?.email ?? contact?.phone ?? 'Someone',
    email: contact?.email ?? null,
    subject: thread.subject,
    lastWords: latest?.body.replace(/\s+/g, ' ').slice(0, PREVIEW) ?? '',
    status: thread.status,
    holdUntil: thread.holdUntil === null ? null : iso(thread.holdUntil),
    tags: [...thread.tags],
    assignee: assignee && { id: assignee.id, name: assignee.name },
    at: iso(thread.updatedAt),
    seq: thread.lastSeq,
  };
}

interface Beside {
  messages: readonly ThreadMessage[];
  members: readonly Member[];
  canWrite: boolean;
}

export function threadDetailOf(summary: ThreadSummary, { messages, members, canWrite }: Beside): ThreadDetail {
  const { thread, contact } = summary;
  return {
    space: thread.spaceId,
    row: threadRowOf(summary),
    entries: messages.map(({ id, by, author, body, at, attachments }) => ({
      id,
      by,
      name: author.name ?? author.email,
      body,
      at: iso(at),
      files: attachments.map((file) => fileOf(thread.id, file)),
    })),
    followers: thread.followers.map(({ name, email }) => ({ name, email })),
    attributes: Object.entries({ ...contact?.attributes, ...thread.data }).map(([name, value]) => ({
      name,
      value: value === null ? '' : String(value),
    })),
    members: members.filter(({ role }) => role !== 'viewer').map(({ id, name }) => ({ id, name })),
    conversationId: thread.conversationId,
    canWrite,
  };
}

function fileOf(thread: string, { id, name, state }: Attachment): ThreadDetail['entries'][number]['files'][number] {
  return { name, state, href: state === 'stored' ? `/console/api/threads/${thread}/files/${id}` : null };
}
