/** In the international range, so that the engine's own texts are English. */
export const DEFAULT_SDK_APP_ID = 1_720_000_001;

/** Seconds that a ticket is good for: a week. */
export const DEFAULT_TICKET_LIFETIME = 604_800;

/** Known to everybody: it protects nothing, and tickets made with it are good on this engine only. */
export const DEFAULT_SECRET_KEY =
  'parlor-development-key-that-everybody-knows-and-nobody-trusts-00';
