'use client';

import { useChatStrings } from '../internals/strings/use-chat-strings.js';

const BUBBLES = [
  { flow: 'in', width: 210, height: 38 },
  { flow: 'in', width: 290, height: 60 },
  { flow: 'out', width: 240, height: 38 },
  { flow: 'in', width: 160, height: 38 },
  { flow: 'out', width: 300, height: 82 },
  { flow: 'out', width: 130, height: 38 },
] as const;

/** Shown while the messages are loading: bubbles in outline, from 150 ms on. */
export function MessageThreadSkeleton() {
  const strings = useChatStrings();
  return (
    <div className="parlor-skeleton parlor-thread-skeleton" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      {BUBBLES.map(({ flow, width, height }) => (
        <span
          key={width}
          className="parlor-skeleton-bone"
          data-flow={flow}
          style={{ inlineSize: width, blockSize: height }}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}
