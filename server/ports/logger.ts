/** Chosen fields only: no personal data, no secrets, no bodies. */
export interface Logger {
  /** Absent: nobody listens this closely. */
  debug?(message: string, fields?: Record<string, string | number | boolean | null>): void;
  info(message: string, fields?: Record<string, string | number | boolean | null>): void;
  warn(message: string, fields?: Record<string, string | number | boolean | null>): void;
  error(message: string, cause: unknown, fields?: Record<string, string | number | boolean | null>): void;
}
