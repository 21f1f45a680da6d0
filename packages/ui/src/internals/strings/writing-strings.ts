import { isOne } from './counted.js';

/** What the composer says before anything of it is opened. */
export interface WritingStrings {
  /** Above the field, while a message is answered; `name` may be `You`. */
  replyingTo: (name: string) => string;
  cancelReply: string;
  editingMessage: string;
  cancelEditing: string;
  saveEdit: string;
  /** Somebody else has changed the message first. */
  editConflict: string;
  /** The message is gone. */
  editGone: string;
  editForbidden: string;
  editOffline: string;
  /** The button that opens the menu of what can be added. */
  addAttachment: string;
  /** `limit` is `100 MB`. */
  fileTooLarge: (name: string, limit: string) => string;
  /** A folder is an empty file to a browser. */
  fileEmpty: (name: string) => string;
  /** Over everything while files are dragged. */
  dropFiles: string;
  insertEmoji: string;
  recordVoice: string;
  /** Shown when the button was only touched. */
  recordHint: string;
  /** In the place of the composer. */
  noLongerInGroup: string;
  groupGone: string;
  /** While there is no line: how many messages of the conversation wait for it. */
  messagesWait: (count: number, written: string) => string;
}

/** All of it in English. */
export const englishWriting: WritingStrings = {
  replyingTo: (name) => `Reply to ${name}`,
  cancelReply: 'Do not reply',
  editingMessage: 'Edit message',
  cancelEditing: 'Stop editing',
  saveEdit: 'Save',
  editConflict:
    'Somebody changed this message in the meantime; the conversation shows how. Save again to replace it with your text.',
  editGone: 'The message is not there any more, so it cannot be changed.',
  editForbidden: 'Messages cannot be changed here.',
  editOffline: 'There is no connection, so the change was not saved. Try again when you are back.',
  addAttachment: 'Add',
  fileTooLarge: (name, limit) => `“${name}” is larger than ${limit} and cannot be sent.`,
  fileEmpty: (name) => `“${name}” is empty or a folder and cannot be sent.`,
  dropFiles: 'Drop files to add them',
  insertEmoji: 'Insert emoji',
  recordVoice: 'Record voice message',
  recordHint: 'Tap to record, or hold and release to send',
  noLongerInGroup: 'You are no longer in this group.',
  groupGone: 'This group does not exist any more.',
  messagesWait: (count, written) =>
    isOne(count)
      ? 'One message waits for the connection and is sent when you are back.'
      : `${written} messages wait for the connection and are sent when you are back.`,
};
