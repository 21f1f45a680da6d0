/** What the kit lets people do with a message. */
export const MESSAGE_ACTION_IDS = [
  'react',
  'reply',
  'edit',
  'copy',
  'forward',
  'select',
  'pin',
  'translate',
  'transcribe',
  'readers',
  'resend',
  'takeBack',
  'delete',
  'discard',
] as const;

/** The kit's own actions, by their ids. */
export type MessageActionID = (typeof MESSAGE_ACTION_IDS)[number];
