import { type GroupNoticeSnapshot, useGroupNotices } from '@parlor/hooks';
import { useEffect, useRef } from 'react';

interface RefusalWatchProps {
  groupID: string;
  /** It was declined that I come in. */
  onRefused: () => void;
}

/** Whether a notice is one that my wish to join was declined. */
const REFUSED = 3;

/**
 * From when I ask to come in until it is decided: the service tells who was declined by a notice, and by nothing else. What it
 * told before I asked is about another time.
 */
export function RefusalWatch({ groupID, onRefused }: RefusalWatchProps) {
  const { status, notices } = useGroupNotices();
  const known = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    if (status !== 'ready') return;
    const refusals = notices.filter((notice) => isRefusal(notice, groupID)).map(({ ID }) => ID);
    known.current ??= new Set(refusals);
    if (refusals.some((ID) => !known.current?.has(ID))) onRefused();
  }, [status, notices, groupID, onRefused]);
  return null;
}

function isRefusal(notice: GroupNoticeSnapshot, groupID: string): boolean {
  return notice.operationType === REFUSED && notice.groupProfile.groupID === groupID;
}
