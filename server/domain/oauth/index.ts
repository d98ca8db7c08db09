export { authenticateClient } from './authenticate-client.ts';
export {
  type AuthorizationError,
  type AuthorizationParams,
  type AuthorizationRequest,
  checkAuthorization,
} from './check-authorization.ts';
export { type ConnectedApp, connectedApps } from './connected-apps.ts';
export type { OauthClient, OauthCode, OauthGrant, OauthToken } from './entities.ts';
export { giveCode } from './give-code.ts';
export type { IssuedTokens } from './issue-tokens.ts';
export type { OauthNeeds, OauthReaders, OauthStores } from './oauth-needs.ts';
export { isOauthSecret } from './oauth-secret.ts';
export { type CodeGiven, type GrantInvalid, redeemCode } from './redeem-code.ts';
export { type RefreshError, type RefreshGiven, refreshTokens } from './refresh-tokens.ts';
export { type AppInvalid, type NewApp, type RegisteredApp, registerApp, revokeApp } from './register-app.ts';
export {
  type DisconnectError,
  disconnectApp,
  type RevokedFor,
  revokeConnections,
  revokeToken,
} from './revoke-tokens.ts';
export { scopeText } from './scopes.ts';
export type { OauthReader, OauthStore } from './store.ts';
export { isDueForTouch, type LiveToken, liveToken, type TokenHolder, tokenHolder } from './token-holder.ts';
