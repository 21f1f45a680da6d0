'use client';

import type { GroupType } from '@parlor/sdk';
import { useId } from 'react';
import { kindIcon, kindName } from '../internals/group-kinds.js';
import type { Strings } from '../internals/strings/strings.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface GroupTypeCardsProps {
  types: readonly GroupType[];
  value: GroupType;
  onChange: (type: GroupType) => void;
}

/** Who gets in, what who comes later sees, and how many there is room for: 0 is as many as like. */
const MEANINGS = {
  Private: { who: 'groupWorkDetail', history: 'groupHistoryHidden', size: 200 },
  Public: { who: 'groupPublicDetail', history: 'groupHistoryHidden', size: 2_000 },
  ChatRoom: { who: 'groupMeetingDetail', history: 'groupHistoryShown', size: 10_000 },
  Community: { who: 'groupCommunityDetail', history: 'groupHistoryShown', size: 100_000 },
  AVChatRoom: { who: 'groupLiveRoomDetail', history: 'groupHistoryNone', size: 0 },
} as const satisfies Record<
  GroupType,
  { who: keyof Strings; history: keyof Strings; size: number }
>;

/** The kinds of groups, and what each of them means. */
export function GroupTypeCards({ types, value, onChange }: GroupTypeCardsProps) {
  const strings = useStrings();
  const name = useId();
  return (
    <fieldset className="parlor-group-kinds">
      <legend>{strings.groupKind}</legend>
      {types.map((type) => (
        <Card
          key={type}
          type={type}
          name={name}
          isChosen={type === value}
          onChoose={() => onChange(type)}
        />
      ))}
    </fieldset>
  );
}

interface CardProps {
  type: GroupType;
  /** The same for all of them. */
  name: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Card({ type, name, isChosen, onChoose }: CardProps) {
  const strings = useStrings();
  const formats = useFormats();
  const id = useId();
  const { who, history, size } = MEANINGS[type];
  const room = size === 0 ? strings.groupSizeFree : strings.groupSize(size, formats.number(size));
  const Icon = kindIcon(type);
  return (
    <div className="parlor-group-kind">
      <input
        id={id}
        type="radio"
        name={name}
        checked={isChosen}
        aria-describedby={`${id}who ${id}facts`}
        onChange={onChoose}
      />
      <span className="parlor-group-kind-icon" aria-hidden="true">
        <Icon size={18} />
      </span>
      <label htmlFor={id}>{kindName(type, strings)}</label>
      <span id={`${id}who`} className="parlor-group-kind-who">
        {strings[who]}
      </span>
      <span id={`${id}facts`} className="parlor-group-kind-facts">
        {strings.facts([strings[history], room])}
      </span>
    </div>
  );
}
