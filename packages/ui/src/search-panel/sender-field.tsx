'use client';

import { useConversations, useGroupMembers, useSession, useUserProfile } from '@parlor/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { titleOf } from '../internals/conversation-title.js';
import { groupOf } from '../internals/group-of.js';
import { oneLine } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface SenderFieldProps {
  /** The conversation that is searched alone. */
  conversationID: string | undefined;
  /** A userID; `''` for anyone. */
  value: string;
  onChange: (userID: string) => void;
}

/** Whose messages are looked for: of a group's members, the other one, or all whom I write to. */
export function SenderField({ conversationID, value, onChange }: SenderFieldProps) {
  const strings = useStrings();
  const { userID: myID } = useSession();
  const [isUsed, setIsUsed] = useState(false);
  return (
    <label className="parlor-search-filter">
      {strings.searchSender}
      <select
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onFocus={() => setIsUsed(true)}
      >
        <option value="">{strings.searchAnyone}</option>
        {myID !== '' && <option value={myID}>{strings.you}</option>}
        <Senders conversationID={conversationID} myID={myID} isUsed={isUsed} />
      </select>
    </label>
  );
}

interface SendersProps {
  conversationID: string | undefined;
  myID: string;
  /** Somebody has been at the field. */
  isUsed: boolean;
}

function Senders({ conversationID, myID, isUsed }: SendersProps): ReactNode {
  if (conversationID === undefined) return <Contacts />;
  if (conversationID.startsWith('C2C')) return <Peer userID={conversationID.slice('C2C'.length)} />;
  return <Members groupID={groupOf(conversationID).groupID} myID={myID} isUsed={isUsed} />;
}

function Contacts() {
  const strings = useStrings();
  const { conversations } = useConversations(C2C);
  return conversations.map((conversation) => {
    const userID = conversation.conversationID.slice('C2C'.length);
    return (
      <option key={userID} value={userID}>
        {oneLine(titleOf(conversation, strings)) || userID}
      </option>
    );
  });
}

const C2C = { type: 'C2C' } as const;

function Peer({ userID }: { userID: string }) {
  const profile = useUserProfile(userID);
  return <option value={userID}>{oneLine(profile?.nick ?? '') || userID}</option>;
}

/** More are no use in a list to choose from. */
const MOST_MEMBERS = 1_000;

interface MembersProps extends Omit<SendersProps, 'conversationID'> {
  groupID: string;
}

/** The first page of members; the others, when somebody comes to choose. */
function Members({ groupID, myID, isUsed }: MembersProps) {
  const { members, hasMore, isLoadingMore, loadMore, error } = useGroupMembers(groupID);
  const isWanted = isUsed && hasMore && !error;
  const count = members.length;
  useEffect(() => {
    // A page can come so soon that it never looks as if it was under way: the count says that it has come.
    if (isWanted && !isLoadingMore && count < MOST_MEMBERS) void loadMore();
  }, [isWanted, isLoadingMore, count, loadMore]);
  return members
    .filter(({ userID }) => userID !== myID)
    .map(({ userID, nick, nameCard }) => (
      <option key={userID} value={userID}>
        {oneLine(nameCard) || oneLine(nick) || userID}
      </option>
    ));
}
