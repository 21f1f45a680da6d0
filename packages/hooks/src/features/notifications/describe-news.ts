import type { NotificationNews, NotificationWords } from './notification-options.js';

/** Of what is no text it says nothing: that would be said in a language. */
export function describeNews({ message }: NotificationNews): NotificationWords {
  if (message.type !== 'TIMTextElem') return { body: '' };
  const { conversationType, nameCard, nick, from, payload } = message;
  const body = typeof payload.text === 'string' ? payload.text : '';
  return { body: conversationType === 'GROUP' ? `${nameCard || nick || from}: ${body}` : body };
}
