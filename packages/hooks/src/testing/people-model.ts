/** Something that is done about people. */
export interface PeopleAction {
  readonly kind: PeopleDeed;
  readonly whom: string;
  readonly group: string;
  readonly text: string;
}

/** What can be done about people. */
export type PeopleDeed =
  | ('add' | 'remove' | 'remark' | 'block' | 'unblock')
  | ('create' | 'rename' | 'dissolve' | 'fill' | 'empty');

interface Known {
  remark: string;
  readonly groups: Set<string>;
}

/** Who is a friend of mine, in which groups, and who is blocked: as it has to be. */
export class PeopleModel {
  readonly #friends = new Map<string, Known>();
  readonly #groups: Set<string>;
  readonly #blocked = new Set<string>();

  constructor(friends: Readonly<Record<string, readonly string[]>>) {
    for (const [userID, groups] of Object.entries(friends)) {
      this.#friends.set(userID, { remark: '', groups: new Set(groups) });
    }
    this.#groups = new Set(Object.values(friends).flat());
  }

  /** Whether it can be done; nothing changes when not. `maybe` where nothing changes either way. */
  do({ kind, whom, group, text }: PeopleAction): boolean | 'maybe' {
    const friend = this.#friends.get(whom);
    switch (kind) {
      case 'add':
        return !friend && !this.#blocked.has(whom) && this.#befriend(whom);
      case 'remove':
        return this.#friends.delete(whom);
      case 'remark':
        if (friend) friend.remark = text;
        return friend !== undefined;
      case 'block':
        this.#blocked.add(whom);
        this.#friends.delete(whom);
        return true;
      case 'unblock':
        this.#blocked.delete(whom);
        return true;
      case 'create':
        if (this.#groups.has(group)) return false;
        this.#groups.add(group);
        friend?.groups.add(group);
        return true;
      case 'rename':
        return this.#rename(group, text);
      case 'dissolve':
        for (const { groups } of this.#friends.values()) groups.delete(group);
        return this.#groups.delete(group);
      case 'fill':
        if (!friend || !this.#groups.has(group)) return false;
        friend.groups.add(group);
        return true;
      case 'empty':
        if (!this.#groups.has(group)) return false;
        friend?.groups.delete(group);
        return friend ? true : 'maybe';
    }
  }

  /** As lines: `ben "B." Work`. */
  friends(): string[] {
    return [...this.#friends]
      .map(([userID, { remark, groups }]) => friendLine(userID, remark, [...groups]))
      .sort();
  }

  /** As lines: `Work ben`. */
  groups(): string[] {
    return [...this.#groups]
      .map((name) => {
        const members = [...this.#friends].filter(([, { groups }]) => groups.has(name));
        return groupLine(
          name,
          members.map(([userID]) => userID),
        );
      })
      .sort();
  }

  blocked(): string[] {
    return [...this.#blocked].sort();
  }

  #befriend(userID: string): true {
    this.#friends.set(userID, { remark: '', groups: new Set() });
    return true;
  }

  #rename(name: string, newName: string): boolean {
    if (!this.#groups.has(name) || this.#groups.has(newName)) return name === newName;
    this.#groups.delete(name);
    this.#groups.add(newName);
    for (const { groups } of this.#friends.values()) {
      if (groups.delete(name)) groups.add(newName);
    }
    return true;
  }
}

/** A friend in words. */
export function friendLine(userID: string, remark: string, groups: readonly string[]): string {
  return [userID, `"${remark}"`, ...[...groups].sort()].join(' ');
}

/** A group in words. */
export function groupLine(name: string, userIDs: readonly string[]): string {
  return [name, ...[...userIDs].sort()].join(' ');
}
