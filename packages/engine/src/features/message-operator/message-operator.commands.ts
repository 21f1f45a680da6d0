import { isNumber, isString, objectOf, oneOf } from '../../core/guards.js';
import { forAnybody, type Routes } from '../../core/routes.js';
import type { MessageOperatorCommands } from '../../protocol/message-operator-commands.js';
import { judgeMessage } from './judge-message.js';
import { sendSystemMessage } from './send-system-message.js';

/** What the app's own server and Tencent's moderation do with messages. */
export const messageOperatorRoutes: Routes<keyof MessageOperatorCommands> = {
  'admin.sendSystemMessage': forAnybody(
    objectOf({ groupID: isString, text: isString, from: isString }),
    sendSystemMessage,
  ),
  'admin.judgeMessage': forAnybody(
    objectOf({
      conversationType: oneOf('C2C', 'GROUP'),
      from: isString,
      to: isString,
      messageID: isString,
      checkResult: isNumber,
    }),
    judgeMessage,
  ),
};
