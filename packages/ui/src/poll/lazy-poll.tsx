'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { PollProps } from './poll-props.js';

/** Loaded with the first poll. */
const LazyPollCard = lazyPart(async () => (await import('./poll-card.js')).PollCard);

/** A poll: its question, what can be voted for, and how it stands. */
export function LazyPoll(props: PollProps) {
  return (
    <Suspense fallback={<WaitingPoll {...props} />}>
      <LazyPollCard {...props} />
    </Suspense>
  );
}

/** As high as the poll will be, so that nothing moves. */
function WaitingPoll({ poll }: PollProps) {
  return (
    <div className="parlor-poll">
      <bdi className="parlor-poll-question">{poll.question}</bdi>
      {poll.options.map(({ id, text }) => (
        <div key={id} className="parlor-poll-option">
          <bdi className="parlor-poll-words">{text}</bdi>
        </div>
      ))}
    </div>
  );
}
