'use client';

import { useId } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { COMMUNITY_START, type IDProblem } from './new-group.js';

interface GroupIDFieldProps {
  value: string;
  isCommunity: boolean;
  problem: IDProblem | undefined;
  onChange: (id: string) => void;
}

/** The ID that others find the group by. */
export function GroupIDField({ value, isCommunity, problem, onChange }: GroupIDFieldProps) {
  const strings = useStrings();
  const id = useId();
  return (
    <div className="parlor-profile-text">
      <label className="parlor-field" htmlFor={id}>
        <span>{strings.newGroupID}</span>
        <input
          id={id}
          name="groupID"
          // It is written from left to right, wherever it stands.
          dir="ltr"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={`${id}problem ${id}help`}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <p id={`${id}help`} className="parlor-profile-help">
        <span>
          {strings.newGroupIDHelp}
          {isCommunity && ` ${strings.communityIDHelp(COMMUNITY_START)}`}
        </span>
      </p>
      <p id={`${id}problem`} className="parlor-profile-problem" role="alert">
        {problem && strings[WORDS[problem]]}
      </p>
    </div>
  );
}

const WORDS = {
  wrong: 'groupIDWrong',
  taken: 'groupIDTaken',
  yours: 'groupIDYours',
} as const satisfies Record<IDProblem, string>;
