import type { KnownMessages } from './known-messages.js';
import { numberIn, textIn } from './native-field.js';
import type { LiveMessage } from './native-message.js';
import { readElements } from './read-element.js';

/** A message says something else from now on. Whether it does: what is no newer than it is no news. */
export function rewrite(message: LiveMessage, native: unknown, known: KnownMessages): boolean {
  const version = numberIn(native, 'message_version') ?? 0;
  if (version <= message.version) return false;
  const elements = readElements(native);
  message.version = version;
  message.isModified = true;
  message.cloudCustomData = textIn(native, 'message_cloud_custom_str') ?? message.cloudCustomData;
  if (elements.length > 0) {
    message._elements = [];
    message.setElement(elements);
  }
  known.noteOriginal(message, native);
  return true;
}
