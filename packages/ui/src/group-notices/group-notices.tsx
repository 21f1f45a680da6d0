'use client';

import { type GroupNoticeSnapshot, useGroupNotices } from '@parlor/hooks';
import { useRef } from 'react';
import { PeopleSkeleton } from '../contacts/people-skeleton.js';
import { useMarkRead } from '../contacts/use-mark-read.js';
import { DeedNotice } from '../internals/deed-notice.js';
import { NoticesIcon } from '../internals/icons.js';
import { LoadFailed } from '../internals/load-failed.js';
import { inType, type RowMeasures } from '../internals/row-measures.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { useRowFocus } from '../internals/use-row-focus.js';
import { VirtualRows } from '../internals/virtual-rows.js';
import { useAnswerDrafts } from './answer-drafts.js';
import { EarlierNotices } from './earlier-notices.js';
import { NoticeCard } from './notice-card.js';
import { useNews } from './use-news.js';

/** What {@link GroupNotices} takes. */
export interface GroupNoticesProps {
  /** Called with the group that a notice is about; there is no button for it when it is left out, or I am not in it. */
  onGroupClick?: ((groupID: string) => void) | undefined;
  /** One more class for the outermost element. */
  className?: string;
}

/** About: spaces, and three lines. */
const rowHeight = ({ density, rem }: RowMeasures) => 26 * density + inType(58, rem);

/**
 * What happened to me in groups and what waits for me there, the newest first: a card each. Who wants to join, and who
 * invites me, is accepted or declined here, with a word for who wants to write one; what has become of it stays on the card.
 * What has come counts as read while it is shown.
 *
 * Fills its container's height. What is done is shown at once; what the service refuses comes back, and that is said. Stands
 * on `useGroupNotices`.
 */
export function GroupNotices({ onGroupClick, className = '' }: GroupNoticesProps) {
  const strings = useStrings();
  const { notices, status, error, unreadCount, markRead, ...more } = useGroupNotices();
  const { accept, refuse, loadMore } = more;
  const rootRef = useRef<HTMLDivElement>(null);
  const rowFocus = useRowFocus(rootRef);
  const deeds = useDeeds();
  const drafts = useAnswerDrafts();
  const news = useNews(notices);
  useMarkRead(unreadCount, markRead);
  const isEmpty = notices.length === 0;
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void loadMore();
  };
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-people ${className}`.trim()}
      data-status={status}
      tabIndex={-1}
      {...rowFocus}
    >
      <DeedNotice deeds={deeds} />
      {isEmpty && status === 'loading' && <PeopleSkeleton />}
      {isEmpty && status === 'error' && (
        <LoadFailed title={strings.groupNoticesFailed} error={error} onRetry={retry} />
      )}
      {isEmpty && status === 'ready' && (
        <StatePanel
          tone="empty"
          icon={NoticesIcon}
          scene="list"
          title={strings.noGroupNotices}
          detail={strings.noGroupNoticesDetail}
        />
      )}
      {!isEmpty && (
        <VirtualRows
          label={strings.groupNotices}
          items={notices}
          keyOf={idOf}
          rowHeight={rowHeight}
          onNearEnd={more.hasMore && !error ? loadMore : undefined}
          end={<EarlierNotices {...more} error={error} />}
        >
          {(notice) => (
            <NoticeCard
              notice={notice}
              isNew={news.has(notice.ID)}
              {...{ deeds, drafts, onGroupClick, accept, refuse }}
            />
          )}
        </VirtualRows>
      )}
    </div>
  );
}

function idOf({ ID }: GroupNoticeSnapshot): string {
  return ID;
}
