import { z } from 'zod';

/** Apps in the console: those that the account registered, and those that act for it. */

export const appRow = z.object({
  /** What the app calls itself by: its client id. */
  id: z.string(),
  name: z.string(),
  redirectUris: z.array(z.string()),
  /** It has no secret. */
  public: z.boolean(),
  createdAt: z.string(),
  revokedAt: z.string().nullable(),
});
export type AppRow = z.infer<typeof appRow>;

export const connectionRow = z.object({
  id: z.string(),
  app: z.string(),
  /** Who connected it; null: no longer a member, so it does nothing. */
  by: z.string().nullable(),
  scopes: z.array(z.enum(['read', 'write'])),
  connectedAt: z.string(),
  lastUsedAt: z.string().nullable(),
  expiresAt: z.string(),
});
export type ConnectionRow = z.infer<typeof connectionRow>;

/** `GET /console/api/apps`. `apps` null: for owners and admins alone; then `connected` is what this member connected. */
export const appList = z.object({ apps: z.array(appRow).nullable(), connected: z.array(connectionRow) });
export type AppList = z.infer<typeof appList>;
/** `POST /console/api/apps`: the row and, this once, the secret; a public app has none. */
export const appCreated = z.object({ row: appRow, secret: z.string().nullable() });
export type AppCreated = z.infer<typeof appCreated>;
