import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { ConversationOutcome, WireConversationGroup } from '../../protocol/entities.js';
import { allLabels, changedOnes, labelEach } from '../conversation-labels/index.js';
import { MOST_GROUPS, nameFailure } from './conversation-groups.rules.js';
import { ensureConversationGroup } from './ensure-group.js';
import { findNamed, groupsOf, requireNamed } from './groups-of-person.js';

type Create = Commands['conversationGroups.create'];
type Change = Commands['conversationGroups.change'];

/** What became of the conversations that were named, and which of them have come or gone. */
interface Moved {
  outcomes: ConversationOutcome[];
  conversationIDs: string[];
}

/** `conversationGroups.create`: into one that is there already, conversations come as if they were added. */
export async function createGroup(
  work: SessionWork,
  { name, conversationIDs }: Create['request'],
): Promise<Create['reply']> {
  const { userID, session, outbox } = work;
  const failure = nameFailure(name);
  if (failure) return refuse(failure);
  const known = await findNamed(work, userID, name);
  if (known) return { group: known, outcomes: await fill(work, known, conversationIDs, true) };
  const group = await makeGroup(work, name);
  const { outcomes, ...moved } = await move(work, group, conversationIDs, true);
  const push = { type: 'conversationGroups.created', group, ...moved } as const;
  outbox.toUser(userID, push, { except: session });
  return { group, outcomes };
}

/** `conversationGroups.change` */
export async function changeGroup(
  work: SessionWork,
  { name, conversationIDs, isAdded }: Change['request'],
): Promise<Change['reply']> {
  const group = await requireNamed(work, work.userID, name);
  return { group, outcomes: await fill(work, group, conversationIDs, isAdded) };
}

async function makeGroup(work: SessionWork, name: string): Promise<WireConversationGroup> {
  const all = await groupsOf(work, work.userID);
  if (all.length >= MOST_GROUPS) return refuse(51010);
  return ensureConversationGroup(work, work.userID, name);
}

/** Brings conversations into a group or out of it, and tells my other instances what has moved. */
async function fill(
  work: SessionWork,
  group: WireConversationGroup,
  wanted: readonly string[],
  isAdded: boolean,
): Promise<ConversationOutcome[]> {
  const { outcomes, conversationIDs } = await move(work, group, wanted, isAdded);
  if (conversationIDs.length > 0) {
    const { name } = group;
    const push = { type: 'conversationGroups.changed', name, conversationIDs, isAdded } as const;
    work.outbox.toUser(work.userID, push, { except: work.session });
  }
  return outcomes;
}

/** Each conversation for itself; one that is already where it is to be has nothing against it. */
async function move(
  work: SessionWork,
  { id }: WireConversationGroup,
  wanted: readonly string[],
  isAdded: boolean,
): Promise<Moved> {
  const all = await allLabels(work, work.userID);
  const inGroup = new Set(
    all.filter(({ groupIDs }) => groupIDs.includes(id)).map((labels) => labels.conversationID),
  );
  const outcomes = await labelEach(work, wanted, (labels) => {
    const others = labels.groupIDs.filter((groupID) => groupID !== id);
    return { ...labels, groupIDs: isAdded ? [...others, id] : others };
  });
  const done = new Set(changedOnes(outcomes));
  return { outcomes, conversationIDs: [...done].filter((one) => inGroup.has(one) !== isAdded) };
}
