/** People without a picture get one from a server in the kit, and the benchmark has no network: these have one of their own. */
export const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"%3E%3Crect width="8" height="8" fill="%23789"/%3E%3C/svg%3E';
