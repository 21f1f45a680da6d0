'use client';

import { useMessageExtensions, useMissingFeature, usePoll } from '@parlor/hooks';
import { useId } from 'react';
import { PollIcon } from '../internals/icons.js';
import { passFocus } from '../internals/pass-focus.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { ClosePoll } from './close-poll.js';
import { PollOptions } from './poll-options.js';
import type { PollProps } from './poll-props.js';
import { PollVoters } from './poll-voters.js';
import { useVoting } from './use-voting.js';

/**
 * A poll in a message: one option or several can be chosen, and how the others voted shows as it happens. A vote can be
 * changed and taken back; who has sent the poll can close it. Where nobody can vote (in forwarded messages, before it is
 * sent, and where the application was found to have no polls) only the question and the options stand.
 */
export function PollCard(props: PollProps) {
  const { message } = props;
  const isMissing = useMissingFeature('extensions') !== null;
  const isLive = message.isSupportExtension && message.status === 'success';
  return isLive && !isMissing ? (
    <LivePoll {...props} />
  ) : (
    <StillPoll {...props} hasVotes={isLive} />
  );
}

/** `hasVotes`: there may be some, and nobody here hears of them. */
function StillPoll({ poll, hasVotes }: PollProps & { hasVotes: boolean }) {
  const strings = useStrings();
  return (
    <div className="parlor-poll">
      <Heading question={poll.question} />
      <ul className="parlor-poll-options">
        {poll.options.map(({ id, text }) => (
          <li key={id} className="parlor-poll-option">
            <bdi className="parlor-poll-words">{text}</bdi>
          </li>
        ))}
      </ul>
      {hasVotes && <p className="parlor-poll-failure">{strings.pollNotCounted}</p>}
    </div>
  );
}

function LivePoll({ message, poll }: PollProps) {
  const strings = useStrings();
  const questionID = useId();
  const result = usePoll(message);
  const voting = useVoting(result);
  const { chosen, isChanged, failure } = voting;
  const { status, isClosed, myVotes, canClose } = result;
  const hasVoted = myVotes.length > 0;
  const hint = isClosed
    ? strings.pollClosed
    : poll.isMultiple
      ? strings.pollSeveral
      : strings.pollOne;
  return (
    <div className="parlor-poll" data-closed={isClosed || undefined}>
      <Heading id={questionID} question={poll.question} hint={hint} />
      <PollOptions
        poll={poll}
        result={result}
        chosen={chosen}
        labelledBy={questionID}
        onChoose={voting.choose}
      />
      {status === 'error' && <NotCounted messageID={message.ID} />}
      <div className="parlor-poll-foot">
        <PollVoters message={message} poll={poll} result={result} />
        {!isClosed && isChanged && chosen.length > 0 && (
          <button
            type="button"
            className="parlor-button parlor-poll-vote"
            onClick={({ currentTarget }) => {
              passFocus(currentTarget);
              voting.submit();
            }}
          >
            {hasVoted ? strings.pollChange : strings.pollVote}
          </button>
        )}
        {!isClosed && hasVoted && !(isChanged && chosen.length > 0) && (
          <button
            type="button"
            className="parlor-text-button"
            onClick={({ currentTarget }) => {
              passFocus(currentTarget);
              voting.takeBack();
            }}
          >
            {strings.pollTakeBack}
          </button>
        )}
        {canClose && <ClosePoll onClose={voting.close} />}
      </div>
      <p className="parlor-poll-failure" role="alert">
        {failure !== undefined && strings.pollFailed(reasonOf(failure, strings))}
      </p>
    </div>
  );
}

function Heading({ id, question, hint }: { id?: string; question: string; hint?: string }) {
  const strings = useStrings();
  return (
    <div className="parlor-poll-head">
      <span className="parlor-poll-kind">
        <PollIcon size={14} aria-hidden="true" />
        {strings.facts(hint ? [strings.poll, hint] : [strings.poll])}
      </span>
      <bdi id={id} className="parlor-poll-question">
        {question}
      </bdi>
    </div>
  );
}

function NotCounted({ messageID }: { messageID: string }) {
  const strings = useStrings();
  const { refetch } = useMessageExtensions(messageID);
  return (
    <p className="parlor-poll-failure">
      {strings.pollNotCounted}{' '}
      <button
        type="button"
        className="parlor-text-button"
        onClick={({ currentTarget }) => {
          passFocus(currentTarget);
          void refetch();
        }}
      >
        {strings.tryAgain}
      </button>
    </p>
  );
}
