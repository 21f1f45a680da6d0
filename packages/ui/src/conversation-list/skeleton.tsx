'use client';

import { useChatStrings } from '../internals/strings/use-chat-strings.js';

const NAME_WIDTHS = [46, 32, 58, 40, 52, 36, 48];

/** Shown while the list is loading: rows in outline, from 150 ms on. */
export function ConversationListSkeleton() {
  const strings = useChatStrings();
  return (
    <div className="parlor-skeleton parlor-conversation-skeleton" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      {NAME_WIDTHS.map((width) => (
        <div key={width} className="parlor-conversation-skeleton-row" aria-hidden="true">
          <span className="parlor-skeleton-bone parlor-conversation-skeleton-avatar" />
          <span className="parlor-conversation-skeleton-lines">
            <span className="parlor-skeleton-bone" style={{ inlineSize: `${width}%` }} />
            <span className="parlor-skeleton-bone" style={{ inlineSize: `${width + 34}%` }} />
          </span>
        </div>
      ))}
    </div>
  );
}
