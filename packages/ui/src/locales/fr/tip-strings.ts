import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { counted, plural, quoted, withWords } from './words.js';

export const tips: TipStrings = {
  tipJoined: (names) => `Entrée dans le groupe\u00a0: ${names}`,
  tipLetIn: (operator, names) => `${operator} a fait entrer ${names} dans le groupe`,
  tipInvited: (operator, names) => `${operator} a ajouté ${names}`,
  tipLeft: (names) => `Départ du groupe\u00a0: ${names}`,
  tipRemoved: (operator, names, reason) => withWords(`${operator} a retiré ${names}`, reason),
  tipMadeAdmin: (operator, names, count) =>
    plural(count, {
      one: `${operator} a nommé ${names} admin`,
      other: `${operator} a nommé ${names} admins`,
    }),
  tipUnmadeAdmin: (_operator, names, count) =>
    plural(count, {
      one: `${names} n’est plus admin`,
      other: `${names} ne sont plus admins`,
    }),
  tipMuted: (operator, names, duration) =>
    duration === ''
      ? `${operator} a réduit ${names} au silence`
      : `${operator} a réduit ${names} au silence pour ${duration}`,
  tipUnmuted: (operator, names) => `${operator} a rendu la parole à ${names}`,
  tipMembersChanged: (operator, names) =>
    `${operator} a modifié les informations concernant ${names}`,
  tipBanned: (operator, names, reason) => withWords(`${operator} a banni ${names}`, reason),
  tipUnbanned: (operator, names) => `${operator} a autorisé ${names} à revenir`,

  tipRenamed: (operator, name) => `${operator} a renommé le groupe en ${quoted(name)}`,
  tipNewOwner: (name) => `Le groupe appartient maintenant à ${name}`,
  tipNotification: (operator, text) => `${operator} a modifié l’annonce\u00a0: ${text}`,
  tipNoNotification: (operator) => `${operator} a retiré l’annonce`,
  tipIntroduction: (operator) => `${operator} a modifié la description`,
  tipPicture: (operator) => `${operator} a changé l’image du groupe`,
  tipAllMuted: (operator) => `${operator} a réduit le groupe au silence`,
  tipAllUnmuted: (operator) => `${operator} a rendu la parole au groupe`,
  tipJoinFreely: (operator) =>
    `${operator} a ouvert le groupe\u00a0: tout le monde peut le rejoindre`,
  tipJoinByApproval: (operator) =>
    `${operator} a modifié les conditions d’entrée\u00a0: un admin décide de chaque demande`,
  tipJoinByNobody: (operator) =>
    `${operator} a fermé le groupe\u00a0: personne ne peut demander à entrer`,
  tipInviteFreely: (operator) =>
    `${operator} a modifié les droits d’ajout\u00a0: tous les membres peuvent ajouter des personnes`,
  tipInviteByApproval: (operator) =>
    `${operator} a modifié les droits d’ajout\u00a0: un admin décide à chaque fois`,
  tipInviteByNobody: (operator) =>
    `${operator} a modifié les droits d’ajout\u00a0: personne ne peut ajouter quelqu’un`,
  tipSeveral: (operator, facts) => `${operator} a modifié ${facts}`,
  tipFactName: 'le nom',
  tipFactPicture: 'l’image',
  tipFactIntroduction: 'la description',
  tipFactNotification: 'l’annonce',
  tipFactMute: 'les droits d’écriture',
  tipFactJoin: 'les conditions d’entrée',
  tipFactInvite: 'les droits d’ajout',
  tipFactOther: 'd’autres informations',
  tipOther: 'Le groupe a été modifié',
  tipGroupCreated: (operator) =>
    operator === '' ? 'Le groupe a été créé' : `${operator} a créé le groupe`,

  tipTopicRenamed: (operator, name) => `${operator} a renommé le sujet en ${quoted(name)}`,
  tipTopicIntroduction: (operator) => `${operator} a modifié la description du sujet`,
  tipTopicPicture: (operator) => `${operator} a changé l’image du sujet`,
  tipTopicMuted: (operator) => `${operator} a réduit le sujet au silence`,
  tipTopicUnmuted: (operator) => `${operator} a rendu la parole dans le sujet`,
  tipTopicOther: 'Le sujet a été modifié',

  others: (count, written) => counted(count, written, 'autre', 'autres'),
};
