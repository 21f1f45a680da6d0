import { GroupNotices } from '@parlor/ui';
import { ThreadHeader, type ThreadHeaderProps } from './thread-header.js';

export interface NoticesPaneProps
  extends Pick<ThreadHeaderProps, 'conversationID' | 'onBack' | 'onUser'> {
  onGroup: (groupID: string) => void;
}

/** What the service tells of groups: cards instead of a thread, which nobody could answer in. */
export function NoticesPane({ onGroup, ...header }: NoticesPaneProps) {
  return (
    <>
      <ThreadHeader {...header} />
      <GroupNotices className="demo-notices" onGroupClick={onGroup} />
    </>
  );
}
