import { type ChatSDK, parseConversationID, TYPES } from '@parlor/sdk';
import type { Chance } from './chance.js';
import { createFolder, putIn, takeOut } from './conversation-groups.js';
import { mark, note } from './labels.js';
import type { ListModel } from './list-model.js';
import { say } from './small-talk.js';

/** Somebody on several instances, who talks with people and in groups, and what their list has to be. */
export interface Life {
  readonly chance: Chance;
  readonly model: ListModel;
  /** Their instances: any of them does what they do. */
  readonly mine: readonly ChatSDK[];
  /** The people they talk with. */
  readonly others: readonly ChatSDK[];
  readonly groupIDs: readonly string[];
}

/** Something that happens to them. Returns what, for whoever has to find out why the lists are not the same. */
type Act = (life: Life) => Promise<string>;

const MARKS = [TYPES.CONV_MARK_TYPE_STAR, TYPES.CONV_MARK_TYPE_FOLD, 2 ** 40, 2 ** 63];
const SCOPES = [TYPES.READ_ALL_MSG, TYPES.READ_ALL_C2C_MSG, TYPES.READ_ALL_GROUP_MSG] as const;
const FOLDERS = ['Work', 'Home', 'Club', 'Kin'];

const hear: Act = async ({ chance, model, mine, others, groupIDs }) => {
  const other = chance.of(others);
  const groupID = isTails(chance) ? chance.of(groupIDs) : undefined;
  const { time } = await (groupID
    ? say(other, groupID, 'hello', TYPES.CONV_GROUP)
    : say(other, chance.of(mine).getLoginUser(), 'hello'));
  const conversationID = groupID ? `GROUP${groupID}` : `C2C${other.getLoginUser()}`;
  model.said(conversationID, time, false);
  return `hears in ${conversationID}`;
};

const speak: Act = async ({ chance, model, mine, others, groupIDs }) => {
  const [type, to] = isTails(chance)
    ? [TYPES.CONV_GROUP, chance.of(groupIDs)]
    : [TYPES.CONV_C2C, chance.of(others).getLoginUser()];
  const { time } = await say(chance.of(mine), to, 'well', type);
  model.said(type + to, time, true);
  return `speaks in ${type + to}`;
};

const read: Act = async ({ chance, model, mine }) => {
  const conversationID = chance.of(model.listed);
  await chance.of(mine).setMessageRead({ conversationID });
  model.read((one) => one === conversationID);
  return `reads ${conversationID}`;
};

const readAll: Act = async ({ chance, model, mine }) => {
  const scope = chance.of(SCOPES);
  await chance.of(mine).setAllMessageRead({ scope });
  model.read((one) => scope !== (isGroup(one) ? TYPES.READ_ALL_C2C_MSG : TYPES.READ_ALL_GROUP_MSG));
  return scope;
};

const pin: Act = async ({ chance, model, mine }) => {
  const conversationID = chance.of(model.listed);
  const isPinned = isTails(chance);
  await chance.of(mine).pinConversation({ conversationID, isPinned });
  model.of(conversationID).isPinned = isPinned;
  return `${isPinned ? 'pins' : 'unpins'} ${conversationID}`;
};

const putMark: Act = async ({ chance, model, mine }) => {
  const ids = someOf(chance, model);
  const markType = chance.of(MARKS);
  const isSet = isTails(chance);
  await mark(chance.of(mine), ids, markType, isSet);
  for (const { marks } of ids.map((id) => model.of(id))) {
    if (isSet) marks.add(markType);
    else marks.delete(markType);
  }
  return `${isSet ? 'sets' : 'takes'} ${markType} ${ids}`;
};

const write: Act = async ({ chance, model, mine }) => {
  const ids = someOf(chance, model);
  const customData = chance.of(['', 'Monday', 'Tuesday']);
  await note(chance.of(mine), ids, customData);
  for (const id of ids) model.of(id).customData = customData;
  return `writes ${customData} onto ${ids}`;
};

/** Into a folder, which may have to be made, or out of one. */
const file: Act = async ({ chance, model, mine }) => {
  const ids = someOf(chance, model);
  const me = chance.of(mine);
  const name = chance.of(FOLDERS);
  const isMade = !model.folders.includes(name) || chance.below(4) === 0;
  const isAdded = isMade || isTails(chance);
  if (isMade) await createFolder(me, name, ids);
  else await (isAdded ? putIn(me, name, ids) : takeOut(me, name, ids));
  model.filed(name, ids, isAdded);
  return `${isAdded ? 'files' : 'takes'} ${ids} ${isAdded ? 'in' : 'from'} ${name}`;
};

const rename: Act = async ({ chance, model, mine }) => {
  const free = FOLDERS.filter((name) => !model.folders.includes(name));
  if (free.length === 0 || model.folders.length === 0) return 'renames nothing';
  const names = { oldName: chance.of(model.folders), newName: chance.of(free) };
  await chance.of(mine).renameConversationGroup(names);
  model.renamed(names.oldName, names.newName);
  return `renames ${names.oldName} ${names.newName}`;
};

const dissolve: Act = async ({ chance, model, mine }) => {
  if (model.folders.length === 0) return 'dissolves nothing';
  const name = chance.of(model.folders);
  await chance.of(mine).deleteConversationGroup(name);
  model.dissolved(name);
  return `dissolves ${name}`;
};

const silence: Act = async ({ chance, model, mine }) => {
  const conversationID = chance.of(model.listed);
  const targetID = parseConversationID(conversationID)?.targetID ?? '';
  const isQuiet = isTails(chance);
  const messageRemindType = isQuiet
    ? TYPES.MSG_REMIND_ACPT_NOT_NOTE
    : TYPES.MSG_REMIND_ACPT_AND_NOTE;
  const me = chance.of(mine);
  await (isGroup(conversationID)
    ? me.setMessageRemindType({ groupID: targetID, messageRemindType })
    : me.setMessageRemindType({ userIDList: [targetID], messageRemindType }));
  model.of(conversationID).isQuiet = isQuiet;
  return `${isQuiet ? 'silences' : 'unsilences'} ${conversationID}`;
};

/** One always stays: whoever has nothing in the list can do nothing with it. */
const remove: Act = async ({ chance, model, mine }) => {
  if (model.listed.length === 1) return 'deletes nothing';
  const conversationID = chance.of(model.listed);
  const clearHistoryMessage = isTails(chance);
  const conversationIDList = [conversationID];
  await chance.of(mine).deleteConversation({ conversationIDList, clearHistoryMessage });
  model.deleted(conversationID);
  return `deletes ${conversationID}${clearHistoryMessage ? ' and its history' : ''}`;
};

/** What happens, as often as it stands here. */
const ACTS: readonly Act[] = [
  ...Array.from({ length: 9 }, () => hear),
  ...[speak, speak, speak, read, read, read, readAll, pin, pin, putMark, putMark, write],
  ...[file, file, file, rename, dissolve, silence, silence, remove, remove],
];

/** One thing happens. Returns what. */
export function goOn(life: Life): Promise<string> {
  return life.chance.of(ACTS)(life);
}

function isTails(chance: Chance): boolean {
  return chance.below(2) === 0;
}

function isGroup(conversationID: string): boolean {
  return conversationID.startsWith(TYPES.CONV_GROUP);
}

/** One or two conversations of the list. */
function someOf(chance: Chance, { listed }: ListModel): string[] {
  return [...new Set([chance.of(listed), chance.of(listed)])];
}
