import { conversationIDOf } from '../conversations/contacts.js';
import { list, number, object, text, texts } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { groupItem, groupsOf, resultItems } from './group-items.js';

/** `UpdateGroupType` of a new name; anything else brings conversations in or out. */
const RENAME = 1;

/** `ContactOptType` of a conversation that comes into a group. */
const ADD = 1;

/** The folders of the conversation list. */
export const conversationGroupHandlers: Handlers = {
  /** Which conversation is in which, the list of conversations has told. */
  get_contact_group: async ({ session }) => ({
    CompleteFlag: 1,
    NextStartIndex: 0,
    ContactItem: [],
    GroupItem: (await groupsOf(session)).map(groupItem),
  }),
  async create_contact_group({ body, session }) {
    const GroupResultItem: WireBody[] = [];
    for (const item of list(body, 'GroupContactItem')) {
      const { group, outcomes } = await session.call('conversationGroups.create', {
        name: text(item, 'GroupName'),
        conversationIDs: list(item, 'ContactItem').map(conversationIDOf),
      });
      GroupResultItem.push({ GroupItem: groupItem(group), ResultItem: resultItems(outcomes) });
    }
    return { GroupResultItem };
  },
  async del_contact_group({ body, session }) {
    const GroupItem: WireBody[] = [];
    for (const name of texts(body, 'GroupName')) {
      const { group } = await session.call('conversationGroups.delete', { name });
      GroupItem.push(groupItem(group));
    }
    return { GroupItem };
  },
  async update_contact_group({ body, session }) {
    const update = object(body, 'UpdateGroup');
    const isRename = number(update, 'UpdateGroupType') === RENAME;
    return { UpdateGroupResult: await (isRename ? rename : move)(session, update) };
  },
};

async function rename(session: GatewaySession, update: WireBody): Promise<WireBody> {
  const { group } = await session.call('conversationGroups.rename', {
    name: text(update, 'OldGroupName'),
    newName: text(update, 'NewGroupName'),
  });
  return groupItem(group);
}

/** The SDK never brings some in and others out at once. */
async function move(session: GatewaySession, update: WireBody): Promise<WireBody> {
  const items = list(update, 'ContactUpdateItem');
  const { group, outcomes } = await session.call('conversationGroups.change', {
    name: text(update, 'OldGroupName'),
    conversationIDs: items.map((item) => conversationIDOf(object(item, 'ContactItem'))),
    isAdded: items.some((item) => number(item, 'ContactOptType') === ADD),
  });
  return { ...groupItem(group), ContactResultItem: resultItems(outcomes) };
}
