import type { InvitationSnapshot } from '@parlor/hooks';

/** Whether nothing more becomes of a call. */
export function isOver({ status }: Pick<InvitationSnapshot, 'status'>): boolean {
  return status !== 'sending' && status !== 'pending';
}
