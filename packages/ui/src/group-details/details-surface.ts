/** What is open over the details of a group. */
export type DetailsSurface =
  /** The form for what the group says of itself, from this field on. */
  | { readonly kind: 'edit'; readonly field: 'name' | 'notification' }
  | { readonly kind: 'nameCard' | 'invite' | 'handOver' | 'leave' | 'dismiss' };
