/** Where new ids and secrets come from. */
export interface Ids {
  /** A UUIDv7, lower case with hyphens: sorts by time of making. */
  uuid(): string;
  /** `bytes` random bytes in Crockford base32, lower case. */
  secret(bytes: number): string;
}
