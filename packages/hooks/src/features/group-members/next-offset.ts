import type { GroupMemberListPage } from '@parlor/sdk';

/** Where the next page of a member list begins; `undefined` when this is the last one. */
export function nextOffset({ offset }: GroupMemberListPage): number | string | undefined {
  return offset === 0 || offset === '0' || offset === '' ? undefined : offset;
}
