import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { plural, withWords } from './words.js';

export const tips: TipStrings = {
  tipJoined: (names) => `Neu in der Gruppe: ${names}`,
  tipLetIn: (operator, names) => `${operator} hat ${names} in die Gruppe aufgenommen`,
  tipInvited: (operator, names) => `${operator} hat ${names} hinzugefügt`,
  tipLeft: (names) => `Nicht mehr in der Gruppe: ${names}`,
  tipRemoved: (operator, names, reason) => withWords(`${operator} hat ${names} entfernt`, reason),
  tipMadeAdmin: (operator, names, count) =>
    plural(count, {
      one: `${operator} hat ${names} zum Admin gemacht`,
      other: `${operator} hat ${names} zu Admins gemacht`,
    }),
  tipUnmadeAdmin: (_operator, names, count) =>
    plural(count, {
      one: `${names} ist nicht mehr Admin`,
      other: `${names} sind nicht mehr Admins`,
    }),
  tipMuted: (operator, names, duration) =>
    duration === ''
      ? `${operator} hat ${names} stummgeschaltet`
      : `${operator} hat ${names} für ${duration} stummgeschaltet`,
  tipUnmuted: (operator, names) => `${operator} hat die Stummschaltung für ${names} aufgehoben`,
  tipMembersChanged: (operator, names) => `${operator} hat die Angaben für ${names} geändert`,
  tipBanned: (operator, names, reason) => withWords(`${operator} hat ${names} verbannt`, reason),
  tipUnbanned: (operator, names) => `${operator} hat die Verbannung für ${names} aufgehoben`,

  tipRenamed: (operator, name) => `${operator} hat die Gruppe in „${name}“ umbenannt`,
  tipNewOwner: (name) => `Die Gruppe gehört jetzt ${name}`,
  tipNotification: (operator, text) => `${operator} hat die Ankündigung geändert: ${text}`,
  tipNoNotification: (operator) => `${operator} hat die Ankündigung entfernt`,
  tipIntroduction: (operator) => `${operator} hat die Beschreibung geändert`,
  tipPicture: (operator) => `${operator} hat das Gruppenbild geändert`,
  tipAllMuted: (operator) => `${operator} hat alle in der Gruppe stummgeschaltet`,
  tipAllUnmuted: (operator) => `${operator} hat die Stummschaltung der Gruppe aufgehoben`,
  tipJoinFreely: (operator) => `${operator} hat die Gruppe geöffnet: Alle dürfen beitreten`,
  tipJoinByApproval: (operator) =>
    `${operator} hat geändert, wer beitreten darf: Admins entscheiden über jede Anfrage`,
  tipJoinByNobody: (operator) =>
    `${operator} hat die Gruppe geschlossen: Beitrittsanfragen sind nicht möglich`,
  tipInviteFreely: (operator) =>
    `${operator} hat geändert, wer andere hinzufügen darf: alle Mitglieder`,
  tipInviteByApproval: (operator) =>
    `${operator} hat geändert, wer andere hinzufügen darf: Admins entscheiden in jedem Fall`,
  tipInviteByNobody: (operator) => `${operator} hat geändert, wer andere hinzufügen darf: niemand`,
  tipSeveral: (operator, facts) => `${operator} hat etwas geändert: ${facts}`,
  tipFactName: 'den Namen',
  tipFactPicture: 'das Bild',
  tipFactIntroduction: 'die Beschreibung',
  tipFactNotification: 'die Ankündigung',
  tipFactMute: 'wer schreiben darf',
  tipFactJoin: 'wer beitreten darf',
  tipFactInvite: 'wer andere hinzufügen darf',
  tipFactOther: 'weitere Angaben',
  tipOther: 'Die Gruppe wurde geändert',
  tipGroupCreated: (operator) =>
    operator === '' ? 'Die Gruppe wurde erstellt' : `${operator} hat die Gruppe erstellt`,

  tipTopicRenamed: (operator, name) => `${operator} hat das Thema in „${name}“ umbenannt`,
  tipTopicIntroduction: (operator) => `${operator} hat die Beschreibung des Themas geändert`,
  tipTopicPicture: (operator) => `${operator} hat das Bild des Themas geändert`,
  tipTopicMuted: (operator) => `${operator} hat alle im Thema stummgeschaltet`,
  tipTopicUnmuted: (operator) => `${operator} hat die Stummschaltung des Themas aufgehoben`,
  tipTopicOther: 'Das Thema wurde geändert',

  others: (count, written) =>
    plural(count, { one: `${written} weitere Person`, other: `${written} weitere` }),
};
