import type { CampaignEdit, CampaignList, CampaignRow } from '../../../shared/contracts/campaign.ts';
import type {
  ApiKeyRow,
  ApprovalDetail,
  ApprovalList,
  ConsoleMe,
  ConversationDetail,
  ConversationRow,
  OutboxItem,
  SpaceSettings,
  TriggerRow,
} from '../../../shared/contracts/console.ts';
import type { AppCreated, AppList } from '../../../shared/contracts/console-apps.ts';
import type {
  ThreadChange,
  ThreadDetail,
  ThreadList,
  ThreadMessageBody,
  ThreadShow,
} from '../../../shared/contracts/inbox.ts';
import type { ModerationResult } from '../../../shared/contracts/owner.ts';
import type {
  WebhookDelivery,
  WebhookDeliveryRow,
  WebhookEdit,
  WebhookPatch,
  WebhookRow,
  WebhookSecret,
} from '../../../shared/contracts/webhooks.ts';
import type { DeskTransport } from '../../platform/moderation/desk-needs.ts';
import { Refused } from '../../platform/request-failure.ts';
import { type JsonRequest, requestJson } from '../../platform/request-json.ts';

export interface NewKey {
  name: string;
  scopes: ('read' | 'write')[];
  test: boolean;
}
export interface NewApp {
  name: string;
  redirectUris: string[];
  public: boolean;
}
export type ApprovalStatus = 'pending' | 'approved' | 'archived';
export type SettingsPatch = Partial<Omit<SpaceSettings, 'slug' | 'snippet' | 'locale'>>;

/** The console's routes, one function each. The session is a cookie; what changes something carries the CSRF token. */
export function consoleApi(onSignedOut: () => void, request: typeof requestJson = requestJson) {
  let csrf = '';
  const call = <T>(path: string, init: JsonRequest = {}): Promise<T> =>
    request<T>(
      `/console/api/${path}`,
      init.method ? { ...init, headers: { ...init.headers, 'x-csrf-token': csrf } } : init,
    ).catch((error: unknown) => {
      if (error instanceof Refused && error.status === 401) onSignedOut();
      throw error;
    });
  const at = (path: string, cursor: string | null) =>
    cursor ? `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}` : path;
  const post = <T>(path: string, body: unknown, key?: string) =>
    call<T>(path, { method: 'POST', body, headers: key ? { 'idempotency-key': key } : {} });
  const detail = (id: string) => call<ApprovalDetail>(`testimonials/${id}`);

  const desk: DeskTransport = {
    act: (id, action, key) => post<ModerationResult>(`testimonials/${id}/actions`, action, key),
    undo: (undo, key) => post<ModerationResult>('undo', { undo }, key),
    reload: (id) =>
      detail(id).then(
        ({ card }) => card,
        (error: unknown) => {
          if (error instanceof Refused && error.status === 404) return null;
          throw error;
        },
      ),
  };

  return {
    desk,
    async me(): Promise<ConsoleMe> {
      const me = await call<ConsoleMe>('me');
      csrf = me.csrf;
      return me;
    },
    approvals: (space: string, status: ApprovalStatus, cursor: string | null) =>
      call<ApprovalList>(at(`spaces/${space}/approvals?status=${status}`, cursor)),
    approval: detail,
    conversations: (space: string, cursor: string | null) =>
      call<{ conversations: ConversationRow[]; nextCursor: string | null }>(
        at(`spaces/${space}/conversations`, cursor),
      ),
    conversation: (id: string) => call<ConversationDetail>(`conversations/${id}`),
    outbox: (cursor: string | null) => call<{ items: OutboxItem[]; nextCursor: string | null }>(at('outbox', cursor)),
    outboxItem: (id: string) => call<OutboxItem>(`outbox/${id}`),
    threads: (space: string, show: ThreadShow, cursor: string | null) =>
      call<ThreadList>(at(`spaces/${space}/threads?show=${show}`, cursor)),
    thread: (id: string) => call<ThreadDetail>(`threads/${id}`),
    sayInThread: (id: string, message: ThreadMessageBody) => post<ThreadDetail>(`threads/${id}/messages`, message),
    changeThread: (id: string, change: ThreadChange) =>
      call<ThreadDetail>(`threads/${id}`, { method: 'PATCH', body: change }),
    takeOver: (conversation: string) => post<ThreadDetail>(`conversations/${conversation}/thread`, {}),
    keys: () => call<{ keys: ApiKeyRow[] }>('keys'),
    makeKey: (key: NewKey) => post<{ row: ApiKeyRow; key: string }>('keys', key),
    revokeKey: (id: string) => call<void>(`keys/${id}`, { method: 'DELETE' }),
    apps: () => call<AppList>('apps'),
    makeApp: (app: NewApp) => post<AppCreated>('apps', app),
    revokeApp: (id: string) => call<void>(`apps/${id}`, { method: 'DELETE' }),
    disconnectApp: (id: string) => call<void>(`connected-apps/${id}`, { method: 'DELETE' }),
    webhooks: () => call<{ webhooks: WebhookRow[] }>('webhooks'),
    makeWebhook: (edit: WebhookEdit) => post<WebhookSecret>('webhooks', edit),
    saveWebhook: (id: string, patch: WebhookPatch) =>
      call<WebhookRow>(`webhooks/${id}`, { method: 'PATCH', body: patch }),
    removeWebhook: (id: string) => call<void>(`webhooks/${id}`, { method: 'DELETE' }),
    rotateWebhook: (id: string) => post<WebhookSecret>(`webhooks/${id}/rotate-secret`, {}),
    testWebhook: (id: string) => post<WebhookDeliveryRow>(`webhooks/${id}/test`, {}),
    webhookDeliveries: async (id: string, cursor: string | null) => {
      const page = await call<{ deliveries: WebhookDeliveryRow[]; nextCursor: string | null }>(
        at(`webhooks/${id}/deliveries`, cursor),
      );
      return { items: page.deliveries, nextCursor: page.nextCursor };
    },
    webhookDelivery: (id: string, delivery: string) => call<WebhookDelivery>(`webhooks/${id}/deliveries/${delivery}`),
    replayWebhook: (id: string, delivery: string) =>
      post<WebhookDeliveryRow>(`webhooks/${id}/deliveries/${delivery}/replay`, {}),
    triggers: (space: string, cursor: string | null) =>
      call<{ triggers: TriggerRow[]; nextCursor: string | null }>(at(`spaces/${space}/triggers`, cursor)),
    settings: (space: string) => call<SpaceSettings>(`spaces/${space}/settings`),
    saveSettings: (space: string, patch: SettingsPatch) =>
      call<SpaceSettings>(`spaces/${space}/settings`, { method: 'PATCH', body: patch }),
    campaigns: (space: string) => call<CampaignList>(`spaces/${space}/campaigns`),
    saveCampaign: (space: string, id: string, edit: CampaignEdit) =>
      call<CampaignRow>(`spaces/${space}/campaigns/${id}`, { method: 'PUT', body: edit }),
    makeSpace: (space: { name: string; slug: string }) => post<SpaceSettings>('spaces', space),
    ownerLink: (space: string) => post<{ url: string }>(`spaces/${space}/owner-link`, {}),
    signOut: () => request<void>('/console/sign-out', { method: 'POST', body: {}, headers: { 'x-csrf-token': csrf } }),
  };
}
export type ConsoleApi = ReturnType<typeof consoleApi>;
