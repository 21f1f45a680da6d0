import type { SessionWork } from '../../core/context.js';
import {
  type Fields,
  type Guard,
  isBoolean,
  isNumber,
  isString,
  objectOf,
  optional,
} from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { forUsers, type Route, type Routes } from '../../core/routes.js';
import type {
  WireMemberSearch,
  WireMessageSearch,
  WireSearch,
  WireUserSearch,
} from '../../protocol/cloud-search.js';
import type { Commands } from '../../protocol/commands.js';
import { searchGroups, searchMembers } from './search-groups.js';
import { searchMessages } from './search-messages.js';
import { searchUsers } from './search-users.js';

/** What an application is answered that has not bought the search. */
const NOT_BOUGHT = 60020;

/** What is in a list is looked at later, and refused with another code. */
const isList: Guard<readonly unknown[]> = (value): value is readonly unknown[] =>
  Array.isArray(value);

const searchFields: Fields<WireSearch> = {
  keywords: isList,
  isEveryNeeded: isBoolean,
  count: isNumber,
  cursor: isString,
};

const isMessageSearch = objectOf<WireMessageSearch>({
  ...searchFields,
  senders: isList,
  types: isList,
  conversationID: optional(isString),
  from: optional(isNumber),
  to: optional(isNumber),
});

const isUserSearch = objectOf<WireUserSearch>({
  ...searchFields,
  gender: optional(isString),
  from: optional(isNumber),
  to: optional(isNumber),
});

const isMemberSearch = objectOf<WireMemberSearch>({ ...searchFields, groupIDs: isList });

type SearchCommand = 'search.messages' | 'search.users' | 'search.groups' | 'search.members';

export const cloudSearchRoutes: Routes<SearchCommand> = {
  'search.messages': forBuyers(isMessageSearch, searchMessages),
  'search.users': forBuyers(isUserSearch, searchUsers),
  'search.groups': forBuyers(objectOf(searchFields), searchGroups),
  'search.members': forBuyers(isMemberSearch, searchMembers),
};

function forBuyers<Name extends SearchCommand>(
  accepts: Guard<Commands[Name]['request']>,
  run: (work: SessionWork, request: Commands[Name]['request']) => Promise<Commands[Name]['reply']>,
): Route<Name> {
  return forUsers(accepts, (work, request) =>
    work.settings.hasCloudSearch ? run(work, request) : refuse(NOT_BOUGHT),
  );
}
