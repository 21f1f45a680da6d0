import { toldContactOf } from '../conversations/contacts.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { groupItem } from './group-items.js';

/** What the news are about. */
const CREATED = 5;
const DELETED = 6;
const UPDATED = 7;

/** `UpdateType` of what is told group by group. */
const OF_GROUP = 1;

/** `UpdateGroupType`. */
const RENAMED = 1;
const MOVED = 2;

/** `ContactOptType`. */
const ADDED = 1;
const REMOVED = 2;

/** What I did with conversation groups in another instance. */
export const conversationGroupTellers: PushTellers = {
  'conversationGroups.created': ({ group, conversationIDs }) => {
    const item = {
      MsgGroupItem: groupItem(group),
      MsgRecentContactItem: conversationIDs.map(toldContactOf),
    };
    const RecentContactCreateContactGroup = { MsgContactGroupContactItem: [item] };
    return [newsOf({ PushType: CREATED, RecentContactCreateContactGroup })];
  },
  'conversationGroups.deleted': ({ group }) => {
    const RecentContactDelContactGroup = { MsgGroupItem: [groupItem(group)] };
    return [newsOf({ PushType: DELETED, RecentContactDelContactGroup })];
  },
  'conversationGroups.renamed': ({ group, oldName }) => [
    updateOf({ UpdateGroupType: RENAMED, ...groupItem(group), OldGroupName: oldName }),
  ],
  'conversationGroups.changed': ({ name, conversationIDs, isAdded }) => {
    const RecentContactUpdateGroupItem = conversationIDs.map((conversationID) => ({
      ContactOptType: isAdded ? ADDED : REMOVED,
      RecentContactItem: toldContactOf(conversationID),
    }));
    return [updateOf({ UpdateGroupType: MOVED, OldGroupName: name, RecentContactUpdateGroupItem })];
  },
};

function updateOf(MsgUpdateGroup: WireBody): WireBody {
  const RecentContactUpdateContactGroup = { UpdateType: OF_GROUP, MsgUpdateGroup };
  return newsOf({ PushType: UPDATED, RecentContactUpdateContactGroup });
}

function newsOf(news: WireBody): WireBody {
  return { Event: 13, RecentContactMod: [news] };
}
