import {
  type ChangeGroupOwnerOptions,
  ChatError,
  type ChatSDK,
  type Group,
  type GroupType,
  TYPES,
  type UpdateGroupProfileOptions,
  type UpdateGroupProfileResult,
} from '@parlor/sdk';
import type { WireGroupChanges } from '../protocol/group-profile-commands.js';
import { type ClientParts, success } from './client-parts.js';
import { RateLimit } from './rate-limit.js';

/** How many changes a client makes in how many milliseconds. */
const CHANGES = 8;
const PERIOD = 1_000;

/** Groups that are changed: what they say of themselves, and whose they are. */
export class GroupUpdates {
  readonly #parts: ClientParts;
  readonly #limit: RateLimit;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#limit = new RateLimit(parts, CHANGES, PERIOD);
  }

  methods(): Pick<ChatSDK, 'updateGroupProfile' | 'changeGroupOwner'> {
    return {
      updateGroupProfile: async (options) => success(await this.#update(options)),
      changeGroupOwner: async (options) => success({ group: await this.#changeOwner(options) }),
    };
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#limit.reset();
  }

  async #update(options: UpdateGroupProfileOptions): Promise<UpdateGroupProfileResult> {
    const { groupID } = options;
    const changes = this.#withoutFixedOption(groupID, changesOf(options));
    this.#limit.take();
    await this.#parts.connection.request('groupProfiles.update', { groupID, changes });
    const group = this.#parts.groups.get(groupID);
    group?.change(changes);
    return { group };
  }

  /** How people join is not for every type of group to choose: what does not apply is dropped. */
  #withoutFixedOption(groupID: string, changes: WireGroupChanges): WireGroupChanges {
    const { joinOption, ...rest } = changes;
    const group = this.#parts.groups.get(groupID);
    if (joinOption === undefined || !group || choosesJoinOption(group.type)) return changes;
    this.#parts.log.write(2, `A ${group.type} group has no joinOption to choose: it stays.`);
    return rest;
  }

  async #changeOwner({ groupID, newOwnerID }: ChangeGroupOwnerOptions): Promise<Group> {
    const { groups, session, connection, announcer } = this.#parts;
    const isRoom = groups.get(groupID)?.type === TYPES.GRP_AVCHATROOM;
    if (isRoom) throw new ChatError({ code: 2620 });
    if (newOwnerID === session.userID) throw new ChatError({ code: 2621 });
    await connection.request('groupProfiles.changeOwner', { groupID, newOwnerID });
    const group = groups.get(groupID);
    // It is done. The SDK, too, fails only now.
    if (!group) throw new ChatError({ code: 2603 });
    group.ownerID = newOwnerID;
    const self = groups.member(groupID, session.userID);
    if (self) {
      self.role = TYPES.GRP_MBR_ROLE_MEMBER;
      group.selfInfo.role = TYPES.GRP_MBR_ROLE_MEMBER;
    }
    const heir = groups.member(groupID, newOwnerID);
    if (heir) heir.role = TYPES.GRP_MBR_ROLE_OWNER;
    announcer.groups();
    return group;
  }
}

/** Only what is named. Nothing is what the SDK leaves out, too. */
function changesOf({ name, ...options }: UpdateGroupProfileOptions): WireGroupChanges {
  const named = { ...options, groupName: name };
  const said = NAMES.filter((key) => (named[key] ?? undefined) !== undefined);
  return Object.fromEntries(said.map((key) => [key, named[key]]));
}

const NAMES = [
  'groupName',
  'avatar',
  'introduction',
  'notification',
  'muteAllMembers',
  'joinOption',
  'inviteOption',
  'groupCustomField',
] as const;

function choosesJoinOption(type: GroupType): boolean {
  return type === TYPES.GRP_PUBLIC || type === TYPES.GRP_COMMUNITY;
}
