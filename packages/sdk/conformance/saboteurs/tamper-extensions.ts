import {
  type ChatSDK,
  EVENT,
  type MessageExtension,
  type MessageExtensionOutcome,
  type MessageExtensionsDeletion,
  type MessageExtensionsUpdate,
} from '@parlor/sdk';
import { intercept, replace } from './tamper.js';

/** A client whose outcomes of setting and deleting are changed. */
export function outcomes(
  client: ChatSDK,
  change: (extensions: MessageExtensionOutcome[]) => MessageExtensionOutcome[],
): ChatSDK {
  const setting = replace(client, 'setMessageExtensions', (honest) => async (...args) => {
    const { code, data } = await honest(...args);
    return { code, data: { extensions: change(data.extensions) } };
  });
  return replace(setting, 'deleteMessageExtensions', (honest) => async (...args) => {
    const { code, data } = await honest(...args);
    return { code, data: { extensions: change(data.extensions) } };
  });
}

/** A client whose answers about extensions are changed. */
export function found(
  client: ChatSDK,
  change: (extensions: MessageExtension[]) => MessageExtension[],
): ChatSDK {
  return replace(client, 'getMessageExtensions', (honest) => async (message) => {
    const { code, data } = await honest(message);
    return { code, data: { extensions: change(data.extensions) } };
  });
}

/** A client that hears of what was set otherwise. */
export function hearsSet(
  client: ChatSDK,
  change: (told: MessageExtensionsUpdate) => readonly MessageExtensionsUpdate[],
): ChatSDK {
  return intercept(client, EVENT.MESSAGE_EXTENSIONS_UPDATED, ({ name, data }, deliver) => {
    for (const told of change(data)) deliver({ name, data: told });
  });
}

/** A client that hears of what was deleted otherwise. */
export function hearsDeleted(
  client: ChatSDK,
  change: (told: MessageExtensionsDeletion) => readonly MessageExtensionsDeletion[],
): ChatSDK {
  return intercept(client, EVENT.MESSAGE_EXTENSIONS_DELETED, ({ name, data }, deliver) => {
    for (const told of change(data)) deliver({ name, data: told });
  });
}
