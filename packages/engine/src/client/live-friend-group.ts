import type { FriendGroup } from '@parlor/sdk';

/** A friend group, as apps hold on to it: it is changed in place. */
export class LiveFriendGroup implements FriendGroup {
  name: string;
  userIDList: string[];
  count: number;

  constructor(name: string, userIDList: string[]) {
    this.name = name;
    this.userIDList = userIDList;
    this.count = userIDList.length;
  }

  add(userID: string): void {
    if (this.userIDList.includes(userID)) return;
    this.userIDList.push(userID);
    this.count = this.userIDList.length;
  }

  remove(userID: string): void {
    const place = this.userIDList.indexOf(userID);
    if (place < 0) return;
    this.userIDList.splice(place, 1);
    this.count = this.userIDList.length;
  }
}
