'use client';

import { type MessageSnapshot, useKnownNames, useSession } from '@parlor/hooks';
import { useMemo } from 'react';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { Mention } from './mentions.js';

/** `TYPES.MSG_AT_ALL`: of the contract only types are imported here. */
export const EVERYBODY = '__kImSDK_MesssageAtALL__';

/** How Tencent's own kits write that everybody is meant. */
const EVERYBODY_ELSEWHERE = ['All', 'all', 'everyone', '所有人', '全体成员'];
/** A message can mention 30 people; who writes more IDs into it means harm. */
const MOST_PEOPLE = 30;

interface Mentions {
  /** By all the names that they may have in the text. */
  readonly mentions: readonly Mention[];
  /** I am mentioned, or everybody is. */
  readonly isForMe: boolean;
}

/** Whom a message mentions. */
export function useMentions({
  atUserList,
  conversationType,
  to,
}: Pick<MessageSnapshot, 'atUserList' | 'conversationType' | 'to'>): Mentions {
  const strings = useChatStrings();
  const { userID: myID } = useSession();
  const people = useMemo(
    () => atUserList.filter((userID) => userID !== EVERYBODY).slice(0, MOST_PEOPLE),
    [atUserList],
  );
  const names = useKnownNames(people, conversationType === 'GROUP' ? to : '');
  return useMemo(() => {
    const everybody = atUserList.includes(EVERYBODY)
      ? [strings.everybody, ...EVERYBODY_ELSEWHERE].map((name) => ({ name, isMine: true }))
      : [];
    const named = people.flatMap((userID) =>
      (names[userID] ?? []).map((name) => ({ name, isMine: userID === myID })),
    );
    const isForMe = everybody.length > 0 || people.includes(myID);
    return { mentions: [...named, ...everybody], isForMe };
  }, [atUserList, people, names, myID, strings]);
}
