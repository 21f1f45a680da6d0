import { counted } from './counted.js';

/** What the panel around the conversation list says: search, folders and the archive. */
export interface PanelStrings {
  /** Of the button beside the search: only conversations with something unread. */
  onlyUnread: string;
  /** While searching; `count` may be 0. */
  conversationsFound: (count: number, written: string) => string;
  noConversationFoundDetail: string;
  /** No conversation has something unread, while only those are shown. */
  allRead: string;
  showAll: string;
  /** There are conversations, and each of them is archived. */
  allArchived: string;
  allArchivedDetail: string;

  /** The way into the archive, and its name. */
  archive: string;
  archiveEmpty: string;
  archiveEmptyDetail: string;
  leaveArchive: string;
  /** Name of the two buttons that choose which of them are shown. */
  archiveKinds: string;
  archiveFolded: (written: string) => string;
  archiveHidden: (written: string) => string;

  /** Name of the tabs above the list. */
  folders: string;
  /** The tab that is no folder. */
  allConversations: string;
  foldersFailed: string;
  newFolder: string;
  /** Of the button for a new folder, when there are as many as the service keeps. */
  foldersAreFull: (most: string) => string;
  /** Opens the menu of the folder that is shown. */
  folderMenu: (name: string) => string;
  editFolder: string;
  moveFolderBefore: string;
  moveFolderAfter: string;
  /** What assistive technology says then; both numbers come written. */
  folderMoved: (name: string, place: string, count: string) => string;
  deleteFolder: string;
  deleteFolderQuestion: (name: string) => string;
  deleteFolderDetail: string;
  /** What assistive technology says then. */
  folderDeleted: (name: string) => string;
  folderEmpty: string;
  folderEmptyDetail: string;
  addConversations: string;

  /** Of the dialog for a folder that is there. */
  changeFolder: string;
  folderName: string;
  folderNameHelp: string;
  /** How much of the room for the name is used; both come written. */
  folderNameRoom: (used: string, most: string) => string;
  folderNeedsName: string;
  folderNameTaken: string;
  folderNeedsConversation: string;
  conversationsChosen: (count: number, written: string) => string;
  createFolder: string;
  saveFolder: string;
  /** Some conversations could not be put into the folder, or taken out of it. */
  folderPartly: (count: number, written: string, why: string) => string;
}

/** All of it in English. */
export const englishPanel: PanelStrings = {
  onlyUnread: 'Only unread',
  conversationsFound: (count, written) =>
    count === 0 ? 'No conversation found' : `${counted(count, written, 'conversation')} found`,
  noConversationFoundDetail: 'Look for a name, or a part of one.',
  allRead: 'Everything is read',
  showAll: 'Show all',
  allArchived: 'Everything is archived',
  allArchivedDetail: 'A conversation comes back when you take it out of the archive.',

  archive: 'Archived',
  archiveEmpty: 'Nothing is archived',
  archiveEmptyDetail: 'Archived and hidden conversations leave the list and wait here.',
  leaveArchive: 'Back to all conversations',
  archiveKinds: 'Which ones',
  archiveFolded: (written) => `Archived ${written}`,
  archiveHidden: (written) => `Hidden ${written}`,

  folders: 'Folders',
  allConversations: 'All',
  foldersFailed: 'The folders could not be loaded.',
  newFolder: 'New folder',
  foldersAreFull: (most) => `There is room for ${most} folders. Delete one to make another.`,
  folderMenu: (name) => `Change the folder ${name}`,
  editFolder: 'Name and conversations…',
  moveFolderBefore: 'Move towards the start',
  moveFolderAfter: 'Move towards the end',
  folderMoved: (name, place, count) => `${name} is at place ${place} of ${count}`,
  deleteFolder: 'Delete the folder…',
  deleteFolderQuestion: (name) => `Delete the folder “${name}”?`,
  deleteFolderDetail: 'Its conversations stay. The folder goes on all your devices.',
  folderDeleted: (name) => `The folder ${name} is deleted`,
  folderEmpty: 'This folder is empty',
  folderEmptyDetail: 'Choose what belongs in it. A conversation can be in several folders.',
  addConversations: 'Choose conversations',

  changeFolder: 'Change the folder',
  folderName: 'Name',
  folderNameHelp: 'Room for 32 Latin letters, or about 10 Chinese characters or emoji.',
  folderNameRoom: (used, most) => `${used} of ${most}`,
  folderNeedsName: 'Give the folder a name.',
  folderNameTaken: 'You have a folder of this name.',
  folderNeedsConversation: 'Choose at least one conversation.',
  conversationsChosen: (count, written) =>
    count === 0 ? 'None chosen' : `${counted(count, written, 'conversation')} chosen`,
  createFolder: 'Create',
  saveFolder: 'Save',
  folderPartly: (count, written, why) =>
    `${counted(count, written, 'conversation')} could not be changed. ${why}`,
};
