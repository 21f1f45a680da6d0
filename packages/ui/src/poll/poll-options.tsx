'use client';

import type { Poll, PollOption, PollResult } from '@parlor/hooks';
import { type CSSProperties, useId } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface PollOptionsProps {
  poll: Poll;
  result: PollResult;
  /** IDs of the options. */
  chosen: readonly string[];
  labelledBy: string;
  onChoose: (id: string, isChosen: boolean) => void;
}

/** What can be voted for, with what each has got. */
export function PollOptions({ poll, result, chosen, labelledBy, onChoose }: PollOptionsProps) {
  const name = useId();
  const { isMultiple, options } = poll;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have names.
    <div
      className="parlor-poll-options"
      role={isMultiple ? 'group' : 'radiogroup'}
      aria-labelledby={labelledBy}
    >
      {options.map((option) => (
        <Option
          key={option.id}
          option={option}
          name={name}
          type={isMultiple ? 'checkbox' : 'radio'}
          isChosen={chosen.includes(option.id)}
          result={result}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  option: PollOption;
  name: string;
  type: 'radio' | 'checkbox';
  isChosen: boolean;
  result: PollResult;
  onChoose: (id: string, isChosen: boolean) => void;
}

function Option({ option, name, type, isChosen, result, onChoose }: OptionProps) {
  const strings = useStrings();
  const formats = useFormats();
  const shareID = useId();
  const { id, text } = option;
  const count = result.voters[id]?.length ?? 0;
  const share = result.voterCount > 0 ? count / result.voterCount : 0;
  const percent = formats.percent(share);
  const style = { '--parlor-poll-share': `${share * 100}%` } as CSSProperties;
  return (
    <label
      className="parlor-poll-option"
      data-mine={result.myVotes.includes(id) || undefined}
      style={style}
    >
      <input
        className="parlor-poll-input"
        type={type}
        name={name}
        checked={isChosen}
        disabled={result.isClosed}
        aria-describedby={shareID}
        onChange={(event) => onChoose(id, event.currentTarget.checked)}
      />
      <bdi className="parlor-poll-words">{text}</bdi>
      <span className="parlor-poll-share" aria-hidden="true">
        {percent}
      </span>
      {/* Not in the label: it is the name of the option. */}
      <span id={shareID} hidden>
        {strings.pollShare(percent, count, formats.number(count))}
      </span>
      <span className="parlor-poll-bar" aria-hidden="true" />
    </label>
  );
}
