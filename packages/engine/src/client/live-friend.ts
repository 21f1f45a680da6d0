import type { Friend, KeyValue, Profile } from '@parlor/sdk';
import { emptyProfile } from '@parlor/sdk/implementation';
import type { WireFriend } from '../protocol/friend-commands.js';

/** A friend as the SDK hands one out: one live instance, changed in place. */
export class LiveFriend implements Friend {
  userID: string;
  remark = '';
  groupList: string[] = [];
  source = '';
  addTime = 0;
  friendCustomField: KeyValue[] = [];
  timestamp = 0;
  profile: Profile;
  /** How many groups: there where this client has put the friend into one, or out of it. The SDK does so by mistake. */
  declare count?: number;

  /** Of somebody who has come onto the list just now, nothing is known yet but the ID. */
  constructor(userID: string) {
    this.userID = userID;
    this.profile = emptyProfile(userID);
  }

  /** Takes over what is said of the friend. What is not named stays as it is. */
  take({ remark, groupList, source, addTime, friendCustomField }: Partial<WireFriend>): this {
    this.remark = remark ?? this.remark;
    this.source = source ?? this.source;
    this.addTime = addTime ?? this.addTime;
    if (groupList) this.groupList = [...groupList];
    if (friendCustomField) mergeInto(this.friendCustomField, friendCustomField);
    return this;
  }

  /** The service says who the friend is: the profile is changed where it is, and its time left alone. */
  describe({ lastUpdatedTime, profileCustomField, ...plain }: Profile): void {
    Object.assign(this.profile, plain);
    mergeInto(this.profile.profileCustomField, profileCustomField);
  }

  /** Another profile in the place of this one: a copy, which is the friend’s own. */
  replaceProfile(profile: Profile): void {
    this.profile = JSON.parse(JSON.stringify(profile));
  }

  /** The friend is in a group from now on. */
  enterGroup(name: string): void {
    if (this.groupList.includes(name)) return;
    this.groupList.push(name);
    this.count = this.groupList.length;
  }

  /** The friend is in a group no more. */
  leaveGroup(name: string): void {
    const place = this.groupList.indexOf(name);
    if (place < 0) return;
    this.groupList.splice(place, 1);
    this.count = this.groupList.length;
  }
}

/** Values of keys that are there are changed where they are; new keys come at the end. */
function mergeInto(fields: KeyValue[], changes: readonly KeyValue[]): void {
  for (const { key, value } of changes) {
    const known = fields.find((field) => field.key === key);
    if (known) known.value = value;
    else fields.push({ key, value });
  }
}
