import type { WritingStrings } from '../../internals/strings/writing-strings.js';
import { counted, plural, quoted, YOU } from './words.js';

export const writing: WritingStrings = {
  replyingTo: (name) => (name === YOU ? 'Réponse à vous-même' : `Réponse à ${name}`),
  cancelReply: 'Ne pas répondre',
  editingMessage: 'Modifier le message',
  cancelEditing: 'Arrêter la modification',
  saveEdit: 'Enregistrer',
  editConflict:
    'Quelqu’un a modifié ce message entre-temps\u202f; la conversation montre comment. Enregistrez à nouveau pour le remplacer par votre texte.',
  editGone: 'Ce message n’existe plus\u00a0: il ne peut pas être modifié.',
  editForbidden: 'Les messages ne peuvent pas être modifiés ici.',
  editOffline:
    'La modification n’a pas été enregistrée, faute de connexion. Réessayez quand elle sera rétablie.',
  addAttachment: 'Ajouter',
  fileTooLarge: (name, limit) => `${quoted(name)} dépasse ${limit} et ne peut pas être envoyé.`,
  fileEmpty: (name) => `${quoted(name)} est vide ou est un dossier et ne peut pas être envoyé.`,
  dropFiles: 'Déposez les fichiers ici',
  insertEmoji: 'Insérer un emoji',
  recordVoice: 'Enregistrer un message vocal',
  recordHint: 'Touchez pour enregistrer, ou maintenez puis relâchez pour envoyer',
  noLongerInGroup: 'Vous n’êtes plus dans ce groupe.',
  groupGone: 'Ce groupe n’existe plus.',
  messagesWait: (count, written) =>
    plural(count, {
      one: `${written} message attend la connexion et partira à votre retour en ligne.`,
      other: `${counted(count, written, 'message', 'messages')} attendent la connexion et partiront à votre retour en ligne.`,
    }),
};
