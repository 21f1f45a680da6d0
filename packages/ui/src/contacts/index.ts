'use client';

import { Contacts as Root } from './contacts.js';
import * as parts from './index.parts.js';

/** The contacts and their default parts: `<Contacts />`, `<Contacts.Row />` and so on. */
export const Contacts: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(Root, parts);
export { BlockedPeople, type BlockedPeopleProps } from './blocked-people.js';
export type { ContactsRowProps } from './contact-row.js';
export type { ContactsParts, ContactsProps } from './contacts.js';
export type { ContactsEmptyProps } from './empty.js';
export type { ContactsErrorProps } from './error.js';
export { FriendApplications, type FriendApplicationsProps } from './friend-applications.js';
export type { FriendGroupDialogProps } from './friend-group-dialog.js';
export { LazyFriendGroupDialog as FriendGroupDialog } from './lazy-parts.js';
