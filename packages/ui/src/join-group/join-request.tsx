'use client';

import type { SubmitEvent } from 'react';
import { byEscape } from '../add-friend/by-escape.js';
import { WordsField } from '../add-friend/words-field.js';
import { isolate, joined } from '../internals/isolate.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LONGEST_WORDS, type useJoinRequest } from './use-join-request.js';

interface JoinRequestProps {
  name: string;
  request: ReturnType<typeof useJoinRequest>;
  /** Whether somebody has to say yes: words to them are asked for. */
  needsYes: boolean;
  onBack: () => void;
}

/** How one gets into a group, and the button for it. */
export function JoinRequest({ name, request, needsYes, onBack }: JoinRequestProps) {
  const strings = useStrings();
  const { words, problem, isSending, write, send } = request;
  const rest = needsYes ? strings.askToJoin : strings.joinNow;
  return (
    <form
      className="parlor-request"
      aria-label={joined(strings.joinGroupNamed(isolate(name)))}
      aria-busy={isSending || undefined}
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={byEscape(onBack)}
    >
      <p className="parlor-request-hint">{needsYes ? strings.joinNeedsYes : strings.joinsAtOnce}</p>
      {needsYes && (
        <WordsField
          label={strings.joinWords}
          value={words}
          longest={LONGEST_WORDS}
          tooLong={strings.requestTooLong}
          placeholder={strings.joinWordsHint}
          isLong
          hasFocus
          onChange={write}
        />
      )}
      <p className="parlor-request-problem" role="alert">
        {problem}
      </p>
      <div className="parlor-request-foot">
        <button
          type="submit"
          className="parlor-button"
          data-autofocus={!needsYes || undefined}
          aria-disabled={isSending || undefined}
        >
          {isSending ? strings.joiningNow : rest}
        </button>
      </div>
    </form>
  );
}
