import type { WireMessage } from './entities.js';

interface Command<Request> {
  request: Request;
  reply: Record<string, never>;
}

/** What the app's own server and Tencent's moderation do with messages. */
export interface MessageOperatorCommands {
  /** Says a text in a group or a topic, as a system message. 10010 when there is no such place. */
  'admin.sendSystemMessage': Command<{ groupID: string; text: string; from: string }>;
  /** The moderation has come to its result about a message that is there already. 20026 when it is not. */
  'admin.judgeMessage': Command<
    Pick<WireMessage, 'conversationType' | 'from' | 'to'> & {
      messageID: string;
      checkResult: number;
    }
  >;
}
