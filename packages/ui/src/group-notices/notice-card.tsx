'use client';

import type { GroupNoticeSnapshot } from '@parlor/hooks';
import { NoticesIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToday } from '../internals/use-today.js';
import { RowBoundary } from '../message-thread/row-boundary.js';
import { NoticeBody, type NoticeBodyProps } from './notice-body.js';

interface NoticeCardProps extends Omit<NoticeBodyProps, 'notice'> {
  notice: GroupNoticeSnapshot;
  isNew: boolean;
}

/** One notice, when it came, and whether it is new. */
export function NoticeCard({ notice, isNew, ...body }: NoticeCardProps) {
  const strings = useStrings();
  return (
    <div
      className="parlor-person parlor-notice"
      data-kind="application"
      data-new={isNew || undefined}
      // What it asks goes when it is answered, and the focus stays here.
      tabIndex={-1}
      data-row-focus=""
    >
      <RowBoundary resetKey={notice} fallback={<UnknownNotice />}>
        {notice.operationType === 'unknown' ? (
          <UnknownNotice />
        ) : (
          <NoticeBody notice={notice} {...body} />
        )}
      </RowBoundary>
      <div className="parlor-notice-side">
        <NoticeTime seconds={notice.time} />
        {isNew && <span className="parlor-notice-new">{strings.noticeUnread}</span>}
      </div>
    </div>
  );
}

function NoticeTime({ seconds }: { seconds: number }) {
  const formats = useFormats();
  const today = useToday();
  if (!(seconds > 0)) return null;
  return (
    <span className="parlor-person-time" title={formats.full(seconds)}>
      {formats.listTime(seconds, today)}
    </span>
  );
}

/** Something of a kind that nobody here knows. */
function UnknownNotice() {
  const strings = useStrings();
  return (
    <>
      <span className="parlor-group-icon" aria-hidden="true">
        <NoticesIcon size={20} />
      </span>
      <p className="parlor-notice-sentence parlor-person-body">{strings.notice}</p>
    </>
  );
}
