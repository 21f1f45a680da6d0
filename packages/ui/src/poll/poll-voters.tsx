'use client';

import { type Poll, type PollResult, useKnownNames } from '@parlor/hooks';
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { Popover } from '../internals/popover.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { PollProps } from './poll-props.js';

interface PollVotersProps {
  message: PollProps['message'];
  poll: Poll;
  result: PollResult;
}

/** How many have voted; a press says who, and for what. */
export function PollVoters(props: PollVotersProps) {
  const strings = useStrings();
  const formats = useFormats();
  const [isOpen, setIsOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const close = useCallback((reason: 'escape' | 'outside') => {
    setIsOpen(false);
    if (reason === 'escape') buttonRef.current?.focus({ preventScroll: true });
  }, []);
  const { voterCount } = props.result;
  const words = strings.pollPeople(voterCount, formats.number(voterCount));
  if (voterCount === 0) return <span className="parlor-poll-total">{words}</span>;
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className="parlor-text-button parlor-poll-total"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words}
      </button>
      {isOpen && (
        <Popover anchorRef={buttonRef} onClose={close} className="parlor-poll-voters">
          <Voters {...props} />
        </Popover>
      )}
    </>
  );
}

/** As many are shown for each option. */
const MOST_SHOWN = 50;

function Voters({ message, poll, result }: PollVotersProps) {
  const strings = useStrings();
  const formats = useFormats();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  const { voters } = result;
  const shown = useMemo(
    () => [...new Set(Object.values(voters).flatMap((ids) => ids.slice(0, MOST_SHOWN)))],
    [voters],
  );
  const names = useKnownNames(shown, message.conversationType === 'GROUP' ? message.to : '');
  return (
    <section
      ref={ref}
      className="parlor-poll-voter-lists"
      tabIndex={-1}
      aria-label={strings.pollVoters}
    >
      {poll.options.map(({ id, text }) => {
        const userIDs = voters[id] ?? [];
        const hidden = userIDs.length - MOST_SHOWN;
        return (
          <VoterList key={id} title={text}>
            {userIDs.slice(0, MOST_SHOWN).map((userID) => (
              <li key={userID} className="parlor-poll-voter">
                <Avatar id={userID} name={names[userID]?.[0] ?? userID} size={20} />
                <bdi>{names[userID]?.[0] ?? userID}</bdi>
              </li>
            ))}
            {userIDs.length === 0 && <li className="parlor-poll-nobody">{strings.pollNobody}</li>}
            {hidden > 0 && (
              <li className="parlor-poll-nobody">
                {strings.morePeople(hidden, formats.number(hidden))}
              </li>
            )}
          </VoterList>
        );
      })}
    </section>
  );
}

function VoterList({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div>
      <bdi id={id} className="parlor-poll-voted">
        {title}
      </bdi>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}
