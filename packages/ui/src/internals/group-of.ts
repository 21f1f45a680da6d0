/** What an ID of a community starts with, and what follows it in the ID of a topic. */
const COMMUNITY = '@TGS#_';
const TOPIC_MARK = '@TOPIC#_';

/** The group behind a conversation. */
export interface GroupOf {
  /** Of a topic, its community; `''` in a conversation of two. */
  readonly groupID: string;
  /** A community, or a topic of one. */
  readonly isCommunity: boolean;
}

/** Whose members a conversation is for. */
export function groupOf(conversationID: string): GroupOf {
  if (!conversationID.startsWith('GROUP')) return { groupID: '', isCommunity: false };
  const [groupID = ''] = conversationID.slice('GROUP'.length).split(TOPIC_MARK);
  return { groupID, isCommunity: groupID.startsWith(COMMUNITY) };
}
